package itu.membership.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.account.OwnItems.Amount;
import itu.membership.account.OwnItems.DuesItem;

/** What memberships owe, as far as contribution-service told it. */
@ApplicationScoped
class ToldDues {
    private final DataSource dataSource;

    ToldDues(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The dues of the memberships of an organization and its aliases, the latest years first. */
    @Transactional
    List<DuesItem> of(List<UUID> family) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select dues.membership, year, amount, currency, due_on, settled_on, invoiced_sequence > settled_sequence
                        from membership join dues on dues.membership = membership.id and dues.superseded_at is null
                        where membership.organization = any (?) order by year desc, dues.membership limit 50""")) {
            select.setArray(1, connection.createArrayOf("uuid", family.toArray()));
            try (var rows = select.executeQuery()) {
                var items = new ArrayList<DuesItem>();
                while (rows.next()) {
                    items.add(item(rows));
                }
                return items;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read dues", e);
        }
    }

    /** When dues were told last; null while nobody tells any. */
    @Transactional
    @Nullable
    Instant knownUpTo() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select max(recorded_at) from dues");
                var rows = select.executeQuery()) {
            rows.next();
            var last = rows.getObject(1, OffsetDateTime.class);
            return last == null ? null : last.toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read dues", e);
        }
    }

    private static DuesItem item(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal(3);
        return new DuesItem(
                row.getObject(1, UUID.class),
                row.getInt(2),
                amount == null ? null : new Amount(amount.toPlainString(), row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7));
    }
}
