#!/bin/bash
# Installs Request Tracker 5 from Debian's own packages and fills a database with the tickets of tickets.json.
# Usage: setup.sh STATE_FOLDER. Needs root and Debian 12 or later, asks nothing, and may run any number of times.
# Leaves STATE_FOLDER/rt5.sqlite; starts nothing (startRt.ts starts a server on a copy of that file).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
state="$1"
mkdir -p "$state"
exec 9>"$state/lock"
flock 9
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH="$PATH:/usr/sbin:/sbin"

fail() { tail -20 "$1" >&2; exit 1; }

if ! dpkg -s request-tracker5 rt5-standalone rt5-db-sqlite >/dev/null 2>&1; then
  debconf-set-selections <<'ANSWERS'
request-tracker5 request-tracker5/rtname string helpdesk.example
request-tracker5 request-tracker5/organization string helpdesk.example
request-tracker5 request-tracker5/correspondaddress string support@helpdesk.example
request-tracker5 request-tracker5/commentaddress string support-comment@helpdesk.example
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/webpath string
request-tracker5 request-tracker5/initial-root-password password password
request-tracker5 request-tracker5/initial-root-password-again password password
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
msmtp msmtp/apparmor boolean false
ANSWERS
  # Exit 101 keeps the packages' own scripts from starting daemons: only the code is wanted. Removed again below.
  policy=/usr/sbin/policy-rc.d
  made_policy=no
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' > "$policy"
    chmod +x "$policy"
    made_policy=yes
    trap 'rm -f "$policy"' EXIT
  fi
  apt-get update -q > "$state/apt.log" 2>&1 || true
  # dbconfig-no-thanks: the database is ours. msmtp-mta: a mail program that is no daemon.
  apt-get -o DPkg::Lock::Timeout=600 install -y -q --no-install-recommends \
    dbconfig-no-thanks msmtp-mta rt5-db-sqlite rt5-standalone request-tracker5 >> "$state/apt.log" 2>&1 || fail "$state/apt.log"
  if [ "$made_policy" = yes ]; then rm -f "$policy"; trap - EXIT; fi
fi

# A changed ticket or seed makes a new database.
wanted="$(cat "$here/tickets.json" "$here/seed.pl" | sha256sum | cut -d' ' -f1)"
if [ ! -s "$state/rt5.sqlite" ] || [ "$(cat "$state/seeded" 2>/dev/null)" != "$wanted" ]; then
  rm -f "$state/rt5.sqlite" "$state/seeded"
  mkdir -p "$state/site.d" # empty: keeps the package's own RT_SiteConfig.d, with another path, out
  export RT_SITE_CONFIG="$here/RT_SiteConfig.pm" RT_SITE_CONFIG_DIR="$state/site.d" EVENKEEL_RT_DATABASE="$state/rt5.sqlite"
  rt-setup-database-5 --action init --skip-create=0 > "$state/database.log" 2>&1 || fail "$state/database.log"
  perl "$here/seed.pl" "$here/tickets.json" > "$state/seed.log" 2>&1 || fail "$state/seed.log"
  echo "$wanted" > "$state/seeded"
fi
