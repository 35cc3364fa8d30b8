#!/usr/bin/env bash
# Loads the Open University registrations (courses, sessions, users, enrollments) through the public API, with curl and
# a personal access token of an administrator. Run twice, it changes nothing the second time.
#
#   LECTERN_TOKEN=lectern_pat_… deploy/load-open-university.sh FOLDER [http://localhost:8080]
#   … --withdrawals FOLDER …   applies withdrawals.csv as well
set -euo pipefail

withdrawals=false
[ "${1:-}" = "--withdrawals" ] && withdrawals=true && shift
folder="${1:?the folder with courses.csv, sessions.csv, users.csv and enrollments.csv}"
api="${2:-http://localhost:8080}/api/v1"
: "${LECTERN_TOKEN:?a personal access token: POST /api/v1/me/tokens makes one}"
date_of() { "$(command -v gdate || echo date)" "$@"; }
answer="$(mktemp)"
trap 'rm -f "$answer"' EXIT

call() { # method, path, further arguments of curl; prints the status, the body is in $answer
  local method="$1" path="$2"
  shift 2
  curl -sS -o "$answer" -w '%{http_code}' -X "$method" -H "Authorization: Bearer $LECTERN_TOKEN" "$@" "$api$path"
}
member() { sed -E "s/.*\"$1\":\"?([^\",}]*)\"?.*/\1/" "$answer"; }

create() { # what, path, JSON: made anew, or there already
  case "$(call POST "$2" -H 'Content-Type: application/json' -d "$3")" in
    201) made=$((made + 1)) ;;
    409) there=$((there + 1)) ;;
    *) echo "$1 was refused:" >&2; cat "$answer" >&2; echo >&2; exit 1 ;;
  esac
}

instant() { # a local day and time in a zone, with its offset
  TZ="$3" date_of -d "TZ=\"$3\" $1 $2" +%Y-%m-%dT%H:%M:%S%:z
}

import() { # kind, file
  local headers status id state
  headers="$(mktemp)"
  status="$(call POST "/imports?kind=$1&mode=ATOMIC&existing=UPDATE&fileName=$(basename "$2")" \
    -H 'Content-Type: text/csv' --data-binary "@$2" -D "$headers")"
  [ "$status" = 202 ] || { cat "$answer" >&2; exit 1; }
  id="$(sed -E 's/^\{"id":"([^"]*)".*/\1/' "$answer")" # the first id is the import's own
  rm -f "$headers"
  while :; do
    status="$(call GET "/imports/$id")"
    [ "$status" = 200 ] || { cat "$answer" >&2; exit 1; }
    state="$(member state)"
    case "$state" in DONE | FAILED | CANCELLED) break ;; esac
    sleep 0.2
  done
  echo "$(basename "$2"): $state, $(grep -oE '"counts":\{[^}]*\}' "$answer")"
  [ "$state" = DONE ]
}

made=0 there=0
while IFS=, read -r code title; do
  create "Course $code" /courses "{\"code\":\"$code\",\"title\":\"$title\"}"
done < <(tail -n +2 "$folder/courses.csv" | tr -d '\r')
echo "courses.csv: $made made, $there there already"

made=0 there=0
while IFS=, read -r title external category start end course after zone; do
  call POST /session-categories -H 'Content-Type: application/json' -d "{\"name\":\"$category\"}" >/dev/null
  create "Session $title" /sessions "{\"title\":\"$title\",\"externalId\":\"$external\",\"category\":\"$category\",
    \"timeZone\":\"$zone\",\"visibilityAfterEnd\":\"$after\",\"coaches\":[],\"courses\":[{\"course\":\"$course\"}],
    \"accessStart\":\"$(instant "$start" 00:00:00 "$zone")\",\"accessEnd\":\"$(instant "$end" 23:59:59 "$zone")\"}"
done < <(tail -n +2 "$folder/sessions.csv" | tr -d '\r')
echo "sessions.csv: $made made, $there there already"

import USERS "$folder/users.csv"
import ENROLLMENTS "$folder/enrollments.csv"
if $withdrawals; then import ENROLLMENTS "$folder/withdrawals.csv"; fi
