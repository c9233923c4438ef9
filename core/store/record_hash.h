// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_info.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariantList>

#include <initializer_list>

namespace ls {

/// Proof of what is not written second by second: events, calibrations, anchors, and what was known at beginning and
/// end. Private to this folder; described in SCHEMA.md.
///
///     record_n = SHA-256(record_(n−1) ‖ canonical values of row n), record_0 = 32 zero bytes

/// Values as a database gives them, one after the other: a letter for the type (n, i, r, t, b), then for an integer or
/// a real its eight bytes, for text (UTF-8) and bytes their number in eight bytes and themselves; all little-endian.
QByteArray canonicalValues(const QVariantList &values);

/// Likewise each name and its value, in the order of the names.
QByteArray canonicalValues(const QMap<QString, QVariant> &values);

Sha256 sha256Of(const QByteArray &bytes);
Sha256 sha256Of(std::initializer_list<Sha256> hashes);
Sha256 chainedRecord(const Sha256 &previous, const QByteArray &canonical);

/// The chains' ends.
struct RecordHeads {
    Sha256 events{};
    Sha256 calibrations{};
    Sha256 anchors{};
};

/// What stands for the whole measurement: the chain of seconds, and all else.
Sha256 rootOf(const Sha256 &lastSecond, const Sha256 &info, const RecordHeads &heads, const Sha256 &end);

} // namespace ls
