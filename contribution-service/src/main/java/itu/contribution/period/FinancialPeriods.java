package itu.contribution.period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.Money;
import itu.contribution.units.MoneyView;

/** The financial periods, each with the newest amount recorded for it. */
@ApplicationScoped
public class FinancialPeriods {
    private static final String PERIODS = """
            select p.id, p.first_day, p.last_day, a.status, a.member_state_chf_cents, a.sector_member_chf_cents, a.confidence, a.source
            from financial_period p
            left join lateral (select * from unit_amount u where u.period = p.id order by u.recorded_at desc limit 1) a on true
            where cast(? as text) is null or p.id = ?
            order by p.id desc
            """;

    private final DataSource dataSource;

    FinancialPeriods(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<FinancialPeriod> all() {
        return read(null);
    }

    public Optional<FinancialPeriod> byId(String id) {
        return read(id).stream().findFirst();
    }

    /** The period that ends the day before another begins. */
    public Optional<FinancialPeriod> preceding(FinancialPeriod period) {
        return all().stream()
                .filter(earlier -> earlier.lastDay().plusDays(1).equals(period.firstDay()))
                .findFirst();
    }

    private List<FinancialPeriod> read(@Nullable String id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PERIODS)) {
            select.setString(1, id);
            select.setString(2, id);
            var periods = new ArrayList<FinancialPeriod>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    periods.add(new FinancialPeriod(
                            row.getString("id"),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class),
                            amount(row)));
                }
            }
            return periods;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the financial periods", e);
        }
    }

    private static @Nullable UnitAmount amount(ResultSet row) throws SQLException {
        var status = row.getString("status");
        if (status == null) {
            return null;
        }
        var memberState = money(row, "member_state_chf_cents");
        return new UnitAmount(
                status,
                memberState != null,
                memberState,
                money(row, "sector_member_chf_cents"),
                row.getString("confidence"),
                row.getString("source"));
    }

    private static @Nullable MoneyView money(ResultSet row, String column) throws SQLException {
        var cents = row.getLong(column);
        return row.wasNull() ? null : MoneyView.of(new Money(cents, "CHF"));
    }
}
