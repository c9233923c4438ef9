// SPDX-License-Identifier: GPL-3.0-or-later
// What tests include most, read once for all of them: see ls_precompile_tests in tests/CMakeLists.txt.
