# P14. Sourced by run.sh. Each service alone, on an empty database: the first start runs the migrations and is not counted.

starts=${BENCH_STARTS:-5} load_seconds=${BENCH_SECONDS:-20}
results=$bench/results/footprint-$(date -u +%Y%m%dT%H%M%SZ).csv
administrator=$(<"$folder/administrator")
declare -A database=([membership-service]=membership [contribution-service]=contribution [notification-service]=notification)
declare -A reads=(
    [membership-service]=/api/membership/v1/member-states
    [contribution-service]=/api/contributions/v1/member-states
    [notification-service]=/api/notifications/v1/dispatches
)

resident() {
    awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$service_pid/status"
}

{
    facts
    echo "# after load: $load_seconds s of GET with 16 connections"
    echo "service,seconds_median,seconds_min,seconds_max,idle_mb,after_load_mb,answers_per_second"
} | tee "$results"

for service in "${services[@]}"; do
    seconds=()
    for ((start = 0; start <= starts; start++)); do
        start_service "$service" "${database[$service]}"
        ((start == 0)) || seconds+=("$start_seconds")
        ((start == starts)) || stop_service
    done
    sleep 10
    idle=$(resident)
    rate=$(wrk -t 2 -c 16 -d "${load_seconds}s" -H "Authorization: Bearer $administrator" "$origin${reads[$service]}" |
        awk '/^Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $0 } END { printf "%s%s", rate, bad }')
    loaded=$(resident)
    stop_service
    printf '%s\n' "${seconds[@]}" | sort -n | awk -v service="$service" -v idle="$idle" -v loaded="$loaded" -v rate="$rate" '
        { s[NR] = $1 } END { printf "%s,%.2f,%.2f,%.2f,%d,%d,%s\n", service, s[int((NR + 1) / 2)], s[1], s[NR], idle, loaded, rate }' | tee -a "$results"
done
echo "Raw results: ${results#"$root"/}"
