package itu.notification.delivery;

import java.time.Duration;

/** Counts out a rate: so many a minute, evenly, and after a rest a second's worth at once. Not for several threads. */
final class Meter {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private long interval;
    private final long burst;
    private long paidUntil;

    Meter(int perMinute, long now) {
        this.perMinute = perMinute;
        this.burst = Math.max(1, perMinute / 60);
        this.paidUntil = now - MINUTE;
        share(1);
    }

    int perMinute() {
        return perMinute;
    }

    /** Keeps to one of so many equal parts. Burst and steady flow together do not exceed the rate in any minute. */
    void share(int instances) {
        interval = MINUTE / Math.max(1, perMinute - burst + 1) * Math.max(1, instances);
    }

    /** How many may go now. */
    int available(long now) {
        return (int) Math.max(0, (now + burst * interval - Math.max(paidUntil, now)) / interval);
    }

    void take(int count, long now) {
        paidUntil = Math.max(paidUntil, now) + count * interval;
    }

    /** Nanoseconds until one may go. */
    long delay(long now) {
        return available(now) > 0 ? 0 : Math.max(1, paidUntil + interval - burst * interval - now);
    }

    long interval() {
        return interval;
    }
}
