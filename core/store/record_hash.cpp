// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_hash.h"

#include "core/store/measurement_names.h"

#include <QVariant>

#include <bit>
#include <span>

namespace ls {

static_assert(std::endian::native == std::endian::little, "the hashed bytes are little-endian");

namespace {

void appendTyped(QByteArray &bytes, char type, std::int64_t value)
{
    bytes.append(type);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendTyped(QByteArray &bytes, char type, const QByteArray &content)
{
    appendTyped(bytes, type, content.size());
    bytes.append(content);
}

void appendValue(QByteArray &bytes, const QVariant &value)
{
    if (value.isNull()) {
        bytes.append('n');
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Double: {
        const double real = value.toDouble();
        appendTyped(bytes, 'r', std::bit_cast<std::int64_t>(real == 0.0 ? 0.0 : real));
        break;
    }
    case QMetaType::QString:
        appendTyped(bytes, 't', value.toString().toUtf8());
        break;
    case QMetaType::QByteArray:
        appendTyped(bytes, 'b', value.toByteArray());
        break;
    default:
        appendTyped(bytes, 'i', value.toLongLong());
        break;
    }
}

} // namespace

QByteArray canonicalValues(const QVariantList &values)
{
    QByteArray bytes;
    for (const QVariant &value : values)
        appendValue(bytes, value);
    return bytes;
}

QByteArray canonicalValues(const QMap<QString, QVariant> &values)
{
    QByteArray bytes;
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        appendTyped(bytes, 't', entry.key().toUtf8());
        appendValue(bytes, entry.value());
    }
    return bytes;
}

Sha256 sha256Of(const QByteArray &bytes) { return sha256Of(std::as_bytes(std::span(bytes))); }

Sha256 sha256Of(std::initializer_list<Sha256> hashes)
{
    QByteArray bytes;
    for (const Sha256 &hash : hashes)
        bytes += toBytes(hash);
    return sha256Of(bytes);
}

Sha256 chainedRecord(const Sha256 &previous, const QByteArray &canonical)
{
    return sha256Of(toBytes(previous) + canonical);
}

Sha256 rootOf(const Sha256 &lastSecond, const Sha256 &info, const RecordHeads &heads, const Sha256 &end)
{
    return sha256Of({lastSecond, info, heads.events, heads.calibrations, heads.anchors, end});
}

} // namespace ls
