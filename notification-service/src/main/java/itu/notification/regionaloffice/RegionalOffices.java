package itu.notification.regionaloffice;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.memberstate.ItudRegion;
import itu.platform.events.Ids;

/** The regional offices; a designation is superseded by the next, never overwritten. */
@ApplicationScoped
class RegionalOffices {
    private final DataSource dataSource;

    RegionalOffices(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<RegionalOffice> of(ItudRegion region) {
        return now().stream().filter(office -> office.region() == region).findFirst();
    }

    List<RegionalOffice> now() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select *, (select count(*) from regional_office b where b.region = o.region) as version
                        from regional_office o where superseded_at is null order by region""");
                var rows = select.executeQuery()) {
            var offices = new ArrayList<RegionalOffice>();
            while (rows.next()) {
                offices.add(new RegionalOffice(
                        ItudRegion.valueOf(rows.getString("region")),
                        rows.getString("mailbox"),
                        rows.getString("language"),
                        rows.getBoolean("synthetic"),
                        rows.getObject("designated_at", OffsetDateTime.class).toInstant(),
                        rows.getLong("version")));
            }
            return offices;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the regional offices", e);
        }
    }

    void enter(RegionalOffice office, String by) {
        var at = OffsetDateTime.ofInstant(office.designatedAt(), ZoneOffset.UTC);
        try (var connection = dataSource.getConnection();
                var supersede = connection.prepareStatement(
                        "update regional_office set superseded_at = ? where region = ? and superseded_at is null");
                var insert = connection.prepareStatement("""
                        insert into regional_office (id, region, mailbox, language, synthetic, designated_at, designated_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            supersede.setObject(1, at);
            supersede.setString(2, office.region().name());
            supersede.executeUpdate();
            insert.setObject(1, Ids.next());
            insert.setString(2, office.region().name());
            insert.setString(3, office.mailbox());
            insert.setString(4, office.language());
            insert.setBoolean(5, office.synthetic());
            insert.setObject(6, at);
            insert.setString(7, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not designate a regional office", e);
        }
    }
}
