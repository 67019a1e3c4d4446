package itu.notification.regionaloffice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.memberstate.ItudRegion;
import itu.platform.events.Ids;
import itu.platform.jdbc.Jdbc;

/** The regional offices; a designation is superseded by the next, never overwritten. */
@ApplicationScoped
class RegionalOffices {
    private final Jdbc jdbc;

    RegionalOffices(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RegionalOffice> of(ItudRegion region) {
        return now().stream().filter(office -> office.region() == region).findFirst();
    }

    List<RegionalOffice> now() {
        return jdbc.list(
                """
                select *, (select count(*) from regional_office b where b.region = o.region) as version
                from regional_office o where superseded_at is null order by region""",
                row -> new RegionalOffice(
                        ItudRegion.valueOf(row.getString("region")),
                        row.getString("mailbox"),
                        row.getString("language"),
                        row.getBoolean("synthetic"),
                        row.getObject("designated_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }

    void enter(RegionalOffice office, String by) {
        var region = office.region().name();
        jdbc.change(
                "update regional_office set superseded_at = ? where region = ? and superseded_at is null",
                office.designatedAt(),
                region);
        jdbc.change(
                """
                insert into regional_office (id, region, mailbox, language, synthetic, designated_at, designated_by)
                values (?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                region,
                office.mailbox(),
                office.language(),
                office.synthetic(),
                office.designatedAt(),
                by);
    }
}
