#!/bin/sh
# Starts the packaged server, small and quick. It lives beside peygir.jar:
#   peygir.sh [OPTION…]           the server
#   peygir.sh COMMAND [WORD…]     one of its commands
#   peygir.sh train               remembers what starting and the first pages need; once after each new peygir.jar
# The database is named by SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD; `train` signs in as PEYGIR_TRAINING_NAME with
# PEYGIR_TRAINING_PASSWORD. PEYGIR_JAVA_OPTIONS may hold further options of the Java machine, like -Xmx2g: the same ones
# for both. PEYGIR_START names the directory of what is remembered, peygir-start beside the jar when it is not set.
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
jar=$home/peygir.jar
start=${PEYGIR_START:-$home/peygir-start}
cache=$start/peygir.aot

die() {
    printf 'peygir: %s\n' "$1" >&2
    exit 1
}

[ -f "$jar" ] || die "there is no $jar"
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
version=$("$java" -version 2>&1 | sed -n 's/^[a-z]* version "\([0-9]*\).*/\1/p') || version=
[ "${version:-0}" -ge 25 ] || die "Java 25 or newer is needed; set JAVA_HOME to it"

# The jar taken apart, so that the Java machine reads plain jars in a fixed order. Newer jar: taken apart anew.
if [ ! -f "$start/made" ] || [ -n "$(find "$jar" -newer "$start/made")" ]; then
    made=$start.$$
    rm -rf "$made"
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$made" >/dev/null || die "$jar could not be taken apart into $made"
    touch "$made/made"
    rm -rf "$start"
    mv "$made" "$start"
fi

# What the machine remembers depends on these: they are the same for training and for serving. The collector stops the
# pages briefly and then leaves them the processors (decision 0048); who names another one gets that. It has not to look
# through everything each time some more classes were read at the start, and begins with room enough: from a heap that
# has yet to grow it would collect several times as often.
collector=-XX:+UseParallelGC
for option in ${PEYGIR_JAVA_OPTIONS:-}; do
    case $option in -XX:+Use*GC) collector= ;; esac
done
common="$collector -XX:InitialRAMPercentage=12.5 -XX:MetaspaceSize=192m -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED ${PEYGIR_JAVA_OPTIONS:-}"

if [ "${1:-}" = train ]; then
    rm -f "$cache" "$cache.new"
    # shellcheck disable=SC2086
    "$java" $common -XX:AOTCacheOutput="$cache.new" -Xlog:aot=off,aot*=off -jar "$start/peygir.jar" "$@"
    [ -f "$cache.new" ] || die "this Java machine remembered nothing"
    mv "$cache.new" "$cache"
    exit 0
fi
if [ -f "$cache" ]; then
    common="$common -XX:AOTCache=$cache"
fi
# shellcheck disable=SC2086
exec "$java" $common -jar "$start/peygir.jar" "$@"
