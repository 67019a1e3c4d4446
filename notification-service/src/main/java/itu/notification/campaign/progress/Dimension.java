package itu.notification.campaign.progress;

/** What a funnel is broken down by. An addressee counts under the first mail that a campaign wrote to it. */
enum Dimension {
    LANGUAGE("r.language"),
    REGION("coalesce(r.region, '-')"),
    GROUP("coalesce(r.groups[1], '-')"),
    STEP("r.step::text");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** SQL of the key. */
    String column() {
        return column;
    }
}
