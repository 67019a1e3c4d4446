package itu.contribution.period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.Money;
import itu.contribution.units.MoneyView;
import itu.platform.history.AsOf;

/**
 * The financial periods, each with its amount of the unit: of the approved ones that of the furthest step (definitive, upper
 * limit, provisional, preliminary), and of these the latest.
 */
@ApplicationScoped
public class FinancialPeriods {
    private static final String PERIODS = """
            select p.id, p.first_day, p.last_day, a.amount_status, a.member_state_chf_cents, a.sector_member_chf_cents,
                   a.confidence, a.source
            from financial_period p
            left join lateral (
                select * from unit_amount u
                where u.period = p.id and u.status = 'APPROVED'
                  and (u.fixed_on is null or cast(? as date) is null or u.fixed_on <= ?)
                  and (cast(? as timestamptz) is null or u.decided_at <= ?)
                order by array_position(array['DEFINITIVE', 'UPPER_LIMIT', 'PROVISIONAL', 'PRELIMINARY'], u.amount_status),
                         u.decided_at desc, u.id desc
                limit 1) a on true
            where cast(? as text) is null or p.id = ?
            order by p.id desc
            """;

    private final DataSource dataSource;

    FinancialPeriods(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<FinancialPeriod> all() {
        return read(null, AsOf.NOW);
    }

    public Optional<FinancialPeriod> byId(String id) {
        return byId(id, AsOf.NOW);
    }

    /** The period that ends the day before another begins. */
    public Optional<FinancialPeriod> preceding(FinancialPeriod period) {
        return all().stream()
                .filter(earlier -> earlier.lastDay().plusDays(1).equals(period.firstDay()))
                .findFirst();
    }

    /** A period, with its amount of the unit by the two times asked about. */
    public Optional<FinancialPeriod> byId(String id, AsOf asOf) {
        return read(id, asOf).stream().findFirst();
    }

    /**
     * The amount of the unit in a period: what the Council or the conference had decided by the day, as approved here by the
     * instant. Empty when there was none, or no such period.
     */
    public Optional<UnitAmount> amountOfUnit(String period, AsOf asOf) {
        return byId(period, asOf).map(FinancialPeriod::amountOfUnit);
    }

    private List<FinancialPeriod> read(@Nullable String id, AsOf asOf) {
        var knownAt = asOf.knownAt() == null ? null : OffsetDateTime.ofInstant(asOf.knownAt(), ZoneOffset.UTC);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PERIODS)) {
            select.setObject(1, asOf.validAt());
            select.setObject(2, asOf.validAt());
            select.setObject(3, knownAt);
            select.setObject(4, knownAt);
            select.setString(5, id);
            select.setString(6, id);
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
        var status = row.getString("amount_status");
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
