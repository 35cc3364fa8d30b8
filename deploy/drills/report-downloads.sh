#!/usr/bin/env bash
# Forty people download the report of the largest import at once, from an instance with a small heap: every download
# must be whole, and everybody else be served meanwhile. Needs the packaged application (mvn -DskipTests package),
# works in a folder of its own, and takes about two minutes.
#
#   deploy/drills/report-downloads.sh [how many at once, 40 without it]      PORT=8090 and HEAP=512m can be set
set -euo pipefail
cd "$(dirname "$0")/../.."

many="${1:-40}"
port="${PORT:-8090}"
address="http://localhost:$port"
work="$(mktemp -d)"
java "-Xmx${HEAP:-512m}" "-Djava.io.tmpdir=$work" -Dquarkus.http.port="$port" -Dlectern.demo=true \
  -Dlectern.demo-data=false -Dlectern.data-dir="$work/data" -Dlectern.keys-dir="$work/keys" \
  -jar api/target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$work"' EXIT
until curl -sf -o /dev/null "$address/q/health/ready"; do
  kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
  sleep 0.5
done

member() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/"; }
token="$(curl -s "$address/api/v1/auth/login" -H 'Content-Type: application/json' \
  -d '{"username":"admin","password":"lectern-demo"}' | member accessToken)"
call() { curl -s -H "Authorization: Bearer $token" "$@"; }

# as many rows as an import takes, and nearly as many bytes
seq 100000 | awk 'BEGIN { print "session,username,email" }
  { printf "A session that nobody has heard of %06d,somebody-who-is-not-here-%06d,somebody-%06d@nowhere.example.org,with a word that is not read,and more of the same kind,until the file is large enough\n", $1, $1, $1 }' \
  | sed '1s/$/,one,two,three/' >"$work/rows.csv"
import="$(call -o /dev/null -D - "$address/api/v1/imports?kind=ENROLLMENTS&mode=BEST_EFFORT&dryRun=true" \
  -H 'Content-Type: text/csv' --data-binary "@$work/rows.csv" | tr -d '\r' | sed -nE 's/^[Ll]ocation: .*(\/api\/v1.*)/\1/p')"
echo "A file of $(wc -c <"$work/rows.csv") bytes is being read …"
until call "$address$import" | grep -qE '"state":"(PLANNED|FAILED)"'; do sleep 1; done

download() { # number: its status, how long it took, and what came
  call -o "$work/report.$1" -w "%{http_code} %{time_total}\n" "$address$import/report" >"$work/status.$1"
  sha256sum <"$work/report.$1" >>"$work/sums"
  [ "$1" = 1 ] || rm "$work/report.$1"
}
pids=()
for n in $(seq "$many"); do
  download "$n" &
  pids+=($!)
done
while [ -n "$(jobs -rp | grep -vx "$server")" ]; do
  curl -s -o /dev/null --max-time 10 -w '%{time_total}\n' "$address/api/v1/platform" >>"$work/others"
  sleep 0.2
done
wait "${pids[@]}"

echo "The report has $(wc -c <"$work/report.1") bytes. $many downloads at once:"
sort -n "$work"/status.* | awk '{ of[$1]++; if ($2 > most) most = $2 }
  END { for (status in of) printf "  %s: %d\n", status, of[status]; printf "  the last was whole after %.1f s\n", most }'
sort -n "$work/others" | awk '{ all[NR] = $1 } END { printf "  others waited %.3f s (95th percentile), %.3f s at the most\n", all[int(NR * 0.95 + 0.5)], all[NR] }'
echo "  the process had $(awk '/VmHWM/ { print $2, $3 }' "/proc/$server/status") at the most"
grep -c OutOfMemory "$work/log" >/dev/null && { echo "There was an OutOfMemoryError." >&2; exit 1; }
[ "$(cat "$work"/status.* | grep -c '^200 ')" = "$many" ] || { echo "Not every download succeeded." >&2; exit 1; }
[ "$(sort -u "$work/sums" | wc -l)" = 1 ] || { echo "Not every download was whole." >&2; exit 1; }
