package itu.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import itu.notification.addressee.Addressee;
import itu.platform.language.Language;

/** A recipient as the database tells it, with what stands against writing to it at that moment. */
final class RecipientRow {
    /** Of {@code recipient r} and its {@code campaign c}. */
    static final String COLUMNS = """
            r.number, r.addressee_kind, r.addressee, r.mailbox, r.language, r.zone, r.region, r.particulars,
            cardinality(r.also_for) + case when r.role = 'REGIONAL_DIRECTOR' then 0 else 1 end as addressees,
            exists (select from suppression x
                    where x.mailbox = lower(r.mailbox) and x.lifted_at is null and x.subject in ('*', c.subject)
                      and (not c.statutory or x.reason = 'HARD_BOUNCE')) as suppressed,
            r.step > 0 and not exists (
                    select from unnest(case when r.role = 'REGIONAL_DIRECTOR' then r.also_for else r.addressee || r.also_for end) who
                    where not exists (select from campaign_reply a
                            where a.campaign = r.campaign and a.addressee = who and a.withdrawn_at is null)) as replied
            """;

    private RecipientRow() {}

    static Recipient read(ResultSet row) throws SQLException {
        @Nullable String zone = row.getString("zone");
        @Nullable String region = row.getString("region");
        @Nullable String particulars = row.getString("particulars");
        return new Recipient(
                row.getLong("number"),
                new Addressee(Addressee.Kind.valueOf(row.getString("addressee_kind")), row.getString("addressee")),
                row.getString("mailbox"),
                Language.ofTag(row.getString("language")),
                zone,
                region,
                row.getInt("addressees"),
                particulars,
                row.getBoolean("suppressed"),
                row.getBoolean("replied"));
    }
}
