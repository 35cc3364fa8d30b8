#!/usr/bin/env bash
# Builds Lectern and starts it on this machine: API and client on one port, an embedded database, demo data.
# Started again it keeps its data, and builds only what changed.
#
#   deploy/local.sh            build if needed, start, print the address and the demo accounts; Ctrl-C stops it
#   QUARKUS_HTTP_PORT=9000     another port                     LECTERN_DATA_DIR=/somewhere   another data folder
#   LECTERN_CLOCK=2014-03-01T12:00:00Z   the domain's time starts there     LECTERN_DEMO_DATA=false   accounts only
#   LECTERN_TIME_ZONE=Asia/Tokyo         the platform's zone; Europe/Paris unless set
set -euo pipefail
cd "$(dirname "$0")/.."

port="${QUARKUS_HTTP_PORT:-8080}"
address="http://localhost:$port"
jar=api/target/quarkus-app/quarkus-run.jar
export QUARKUS_HTTP_PORT="$port"
export LECTERN_DEMO="${LECTERN_DEMO:-true}"
export LECTERN_TIME_ZONE="${LECTERN_TIME_ZONE:-Europe/Paris}"
export LECTERN_DATA_DIR="${LECTERN_DATA_DIR:-$PWD/.lectern/data}"
export LECTERN_KEYS_DIR="${LECTERN_KEYS_DIR:-$PWD/.lectern/keys}"

missing=()
escape=$'\033' # Maven writes its name in bold
major() { "$@" 2>&1 | head -n 1 | sed -E "s/$escape\[[0-9;]*m//g; s/[^0-9]*([0-9]+).*/\1/"; }
need() { # name, smallest major version, how to ask for it
  local name="$1" least="$2"
  shift 2
  if ! command -v "$1" >/dev/null 2>&1; then
    missing+=("$name $least or newer: there is no '$1' on the PATH")
  elif [ "$(major "$@")" -lt "$least" ] 2>/dev/null; then
    missing+=("$name $least or newer: '$1' is version $(major "$@")")
  fi
}
need "A JDK" 17 javac -version
need "Java" 17 java -version
need "Maven" 3 mvn --version
need "Node" 20 node --version
need "npm" 9 npm --version
command -v curl >/dev/null 2>&1 || missing+=("curl, to ask whether it has started")
if [ "${#missing[@]}" -gt 0 ]; then
  echo "Lectern needs, and does not find:" >&2
  printf '  - %s\n' "${missing[@]}" >&2
  exit 1
fi
if curl -s -o /dev/null --max-time 2 "$address/"; then
  echo "Something already answers at $address. Stop it, or choose another port: QUARKUS_HTTP_PORT=8081 deploy/local.sh" >&2
  exit 1
fi

changed() {
  [ ! -f "$jar" ] || [ -n "$(find pom.xml api/pom.xml api/src/main web-client openapi/openapi.yaml \
    \( -name node_modules -o -name dist -o -name target -o -name e2e -o -name test-results \) -prune -o \
    -type f -newer "$jar" -print -quit)" ]
}
if changed; then
  echo "Building (the first time this takes some minutes) …"
  mvn -q -B -DskipTests -pl web-client,api package
  touch "$jar"
fi

log="$(dirname "$LECTERN_DATA_DIR")/lectern.log"
mkdir -p "$(dirname "$log")"
run() { # running out of memory ends it, with 3
  java -Xmx512m -XX:+ExitOnOutOfMemoryError -jar "$jar" >>"$log" 2>&1 &
  server=$!
}
: >"$log"
run
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; exit 0' INT TERM
for _ in $(seq 240); do
  curl -sf -o /dev/null "$address/q/health/ready" && break
  if ! kill -0 "$server" 2>/dev/null; then
    echo "Lectern stopped while it was starting:" >&2
    tail -n 20 "$log" >&2
    exit 1
  fi
  sleep 0.25
done

node -e '
  const [address, log] = process.argv.slice(1)
  fetch(address + "/api/v1/platform").then((answer) => answer.json()).then((platform) => {
    console.log(`\nLectern runs at ${address}   (log: ${log}; Ctrl-C stops it)\n`)
    if (platform.clockMoved) console.log(`  TEST CLOCK: the domain believes that it is ${platform.now}\n`)
    for (const { username, password, role, about } of platform.demoAccounts)
      console.log(`  ${username.padEnd(10)} ${password.padEnd(20)} ${role.padEnd(14)} ${about}`)
    console.log(`\n  API: ${address}/q/docs   How to use it with curl: openapi/README.md\n`)
  })' "$address" "$log"
while :; do
  code=0
  wait "$server" || code=$?
  [ "$code" -eq 3 ] || exit "$code"
  echo "Lectern ran out of memory and is started again (log: $log)" >&2
  run
done
