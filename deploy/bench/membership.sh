# P4 to P8 of organizations. Sourced by run.sh. The limit of the import is COPY of the very rows that it wrote, into the same
# tables with the same indexes; the words that search reads are filled by triggers there as well.

rounds=${BENCH_ROUNDS:-7} slice=${BENCH_SLICE_SECONDS:-2} service_warmup=${BENCH_SERVICE_WARMUP:-60}
copies=${BENCH_COPIES:-3} many=${BENCH_ORGANIZATIONS:-1000000} listed=${BENCH_LISTED:-300000}
results=$bench/results/membership-$(date -u +%Y%m%dT%H%M%SZ).csv
administrator=$(<"$folder/administrator")
api=/api/membership/v1
columns='id, version, names, acronym, country, kind, segment, website, parent, group_headquarters, source, external_key, synthetic, search_text, recorded_at'

say() {
    echo "$*" | tee -a "$results"
}

# generate <kind> <organizations> <first>: prints the file's name.
generate() {
    local file=$folder/$1-$2-$3.csv
    [[ -s $file ]] || "$JAVA_HOME/bin/java" -Xmx256m "$bench/Organizations.java" "$1" "$2" "$file" 1 "$3"
    echo "$file"
}

member_states() {
    curl -sf -o /dev/null -X POST -H "Authorization: Bearer $administrator" -H "Idempotency-Key: $(</proc/sys/kernel/random/uuid)" \
        -H 'Content-Type: text/csv' --data-binary "@$root/deploy/local/data/reference/member_states.csv" "$origin$api/member-states/imports"
}

operation() {
    curl -sf -H "Authorization: Bearer $administrator" "$origin$1"
}

# load <collection> <file>: imports and waits; sets seconds (to the end) and received (until the answer), and outcome.
load() {
    local begin place answer
    begin=$(milliseconds)
    place=$(curl -sf -D - -o /dev/null -X POST -T "$2" -H "Authorization: Bearer $administrator" -H "Idempotency-Key: $(</proc/sys/kernel/random/uuid)" \
        -H 'Content-Type: text/csv' "$origin$api/$1/imports" | tr -d '\r' | sed -n 's/^[Ll]ocation: //p')
    [[ -n $place ]] || fail "The file was not taken: $(tail -3 "$folder"/*.log)"
    received=$(($(milliseconds) - begin))
    while answer=$(operation "$place"); [[ $answer != *finishedAt* ]]; do
        sleep 0.2
    done
    seconds=$(awk -v from="$begin" -v to="$(milliseconds)" 'BEGIN { printf "%.2f", (to - from) / 1000 }')
    outcome=$(sed 's/.*"state":"\([A-Z]*\)".*"read":\([0-9]*\),"created":\([0-9]*\),"updated":\([0-9]*\),"unchanged":\([0-9]*\),"refused":\([0-9]*\).*/\1 read \2 created \3 updated \4 unchanged \5 refused \6/' <<<"$answer")
    [[ $outcome == DONE* ]] || fail "The import ended otherwise: $answer"
}

peak() {
    awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$service_pid/status"
}

relayed() {
    until [[ $(sql -d "$1" -c 'select count(*) from outbox') == 0 ]]; do
        sleep 0.2
    done
}

empty() {
    sql -d membership -c 'truncate organization, duplicate_check, operation, operation_run, operation_cancellation, audit, audit_seal, outbox cascade' \
        -c "do \$\$ declare rows text; begin for rows in select tablename from pg_tables where tablename like 'import_row_%' loop execute 'drop table ' || rows; end loop; end \$\$" -c checkpoint
}

# copy <words: yes or no>: prints the seconds that COPY of the imported rows takes.
copy() {
    sql -d limits -c 'truncate organization cascade' -c "alter table organization $([[ $1 == yes ]] && echo enable || echo disable) trigger organization_words_entered" -c checkpoint
    local begin
    begin=$(milliseconds)
    sql -d limits -c "\\copy organization ($columns) from '$folder/rows.copy'"
    awk -v from="$begin" -v to="$(milliseconds)" 'BEGIN { printf "%.2f", (to - from) / 1000 }'
}

{
    facts
    echo "# $many organizations imported; $listed and ten times that listed; $copies rounds of the import, $rounds of $slice s a kind of the reads"
} | tee "$results"
for script in platform/src/main/resources/db/platform/V*.sql membership-service/src/main/resources/db/migration/V*.sql; do
    sql -1 -d limits -f "$root/$script" >/dev/null
done
sql -d limits -c "alter system set max_wal_size = '8GB'" -c "alter system set checkpoint_timeout = '1h'" -c 'select pg_reload_conf()' >/dev/null

measure_imports() {
    # P7: each in a service of its own, so that a peak is that of its import.
    for size in 10000 "$many"; do
        file=$(generate organizations "$size" 1)
        start_service membership-service membership
        member_states
        say "# memory before: $(peak) MB at most"
        load organizations "$file"
        relayed membership
        say "memory,$size,$(peak) MB at most,$seconds s,$outcome"
        stop_service
        [[ $size == "$many" ]] || empty
    done
    sql -d membership -c "\\copy (select $columns from organization order by id) to '$folder/rows.copy'"
    say "# words: $(sql -d membership -c 'select count(*) from organization_word'), bytes of organizations with indexes: $(sql -d membership -c "select pg_total_relation_size('organization'), 'words', pg_total_relation_size('organization_word'), 'audit', pg_total_relation_size('audit')")"

    # P6 and P8: one round is the limit, the import, the same file again.
    start_service membership-service membership
    load organizations "$(generate organizations 10000 1)"
    say "round,what,seconds,received_ms,load,remark"
    for ((round = 1; round <= copies; round++)); do
        empty
        say "$round,copy-with-words,$(copy yes),,$(cut -d' ' -f1 /proc/loadavg),"
        say "$round,copy-without-words,$(copy no),,$(cut -d' ' -f1 /proc/loadavg),"
        load organizations "$(generate organizations "$many" 1)"
        say "$round,import,$seconds,$received,$(cut -d' ' -f1 /proc/loadavg),$outcome"
        relayed membership
        before=$(sql -d membership -c "select last_value from outbox_position_seq")
        load organizations "$(generate organizations "$many" 1)"
        told=$(($(sql -d membership -c "select last_value from outbox_position_seq") - before))
        say "$round,again,$seconds,$received,$(cut -d' ' -f1 /proc/loadavg),$outcome; events $told"
        sql -d membership -c 'vacuum'
    done
    stop_service
    empty
}

[[ ${BENCH_READS_ONLY:-no} == yes ]] || measure_imports

# P4 and P5: two registers, the large one with ten times the rows of the small one, which was imported.
start_service membership-service membership
member_states
for kind in organizations memberships; do
    load $kind "$(generate $kind "$listed" 1)"
    say "# small, $kind: $outcome in $seconds s"
done
relayed membership
stop_service
sql -d limits -c 'create database grown template membership'
sql -d grown -v listed="$listed" -f "$bench/sql/grow.sql"
for database in membership grown; do
    sql -d "$database" -c 'vacuum (analyze)' -c checkpoint
    say "# $database: $(sql -d "$database" -F ' ' -c 'select (select count(*) from organization), (select count(*) from membership), (select count(*) from organization_word)')"
done

# page_1000 <address>: the address of page 1,000 of 20, found by the cursors of the pages before.
page_1000() {
    local limit cursor=
    for limit in $(yes 200 | head -99) $(yes 20 | head -9); do
        cursor=$(operation "$1&limit=$limit${cursor:+&cursor=$cursor}" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p')
        [[ -n $cursor ]] || return 0
    done
    echo "$origin$1&limit=20&cursor=$cursor"
}

# addresses <register> <database>
addresses() {
    local name path
    while read -r name path; do
        printf '%s\t%s\t%s\n' "$name" "$1" "$origin$api/$path&limit=20"
    done <<'KINDS'
list organizations?sort=id
by-name organizations?sort=name
country organizations?country=KEN
country-kind organizations?country=KEN&kind=ACADEMIA
region organizations?region=AFR
members organizations?category=SECTOR_MEMBER&sector=D
prospects organizations?member=false&segment=SATELLITE
word organizations?q=satellite
prefix organizations?q=sat
two-words organizations?q=orion%20satellite
five-words organizations?q=orion%20satellite%20group%20ken%20syn
arabic organizations?q=%D8%A7%D9%84%D8%A7%D8%AA%D8%B5%D8%A7%D9%84
chinese organizations?q=%E7%94%B5%E4%BF%A1
memberships memberships?category=ACADEMIA
memberships-then memberships?validAt=2015-06-30&sector=T
KINDS
    for name in 'sort=id' 'sort=name' 'q=satellite'; do
        path=$(page_1000 "$api/organizations?$name")
        [[ -n $path ]] || continue
        printf 'page-1-%s\t%s\t%s\n' "${name#*=}" "$1" "$origin$api/organizations?$name&limit=20"
        printf 'page-1000-%s\t%s\t%s\n' "${name#*=}" "$1" "$path"
    done
    sql -d "$2" -c 'select id from organization tablesample system (1) limit 2000' |
        awk -v register="$1" -v address="$origin$api/organizations/" '{ printf "single\t%s\t%s%s\n", register, address, $1 }'
    # Does not know organizations: shows what else differs between the two services.
    printf '%s\t%s\t%s\n' control "$1" "$origin$api/member-states?limit=20"
}

start_service membership-service membership
small_pid=$service_pid
addresses small membership >"$folder/addresses"
BENCH_PORT=$((${BENCH_PORT:-8480} + 1)) start_service membership-service grown
addresses grown grown >>"$folder/addresses"
say "# load before the reads: $(cut -d' ' -f1-3 /proc/loadavg)"
say "round,kind,register,requests,failed,median,p90"
"$JAVA_HOME/bin/java" -Xmx256m "$bench/Gets.java" "$folder/administrator" "$folder/addresses" "$rounds" "$slice" "$((2 * service_warmup))" | tee -a "$results"
say "# load at the end: $(cut -d' ' -f1-3 /proc/loadavg)"
awk -F, -f "$bench/membership.awk" "$results" | tee "$results.ratios"
sed 's/^/# /' "$results.ratios" >>"$results"
rm "$results.ratios"
echo "Raw results: ${results#"$root"/}"
