package itu.platform.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Recomputes the chain; whoever changed, removed or slipped in a sealed row shows here. */
@ApplicationScoped
class AuditVerification {
    private static final int LONGEST_SECONDS = 3_600;

    private final DataSource dataSource;

    AuditVerification(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Result of a verification.
     *
     * @param intact whether every seal fits its rows and the seal before it
     * @param seals seals examined
     * @param rows audit rows they cover
     * @param broken numbers of the seals that do not fit
     */
    public record Verdict(boolean intact, int seals, long rows, List<Long> broken) {}

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Verdict verify() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = seals(connection);
                var row = select.executeQuery()) {
            var broken = new ArrayList<Long>();
            var previous = Seal.NONE;
            var seals = 0;
            var rows = 0L;
            while (row.next()) {
                var seal = Seal.read(row);
                var run = ChainHash.over(connection, previous.hash(), previous.txBefore(), seal.txBefore());
                if (!MessageDigest.isEqual(run.hash(), seal.hash()) || seal.number() != previous.number() + 1) {
                    broken.add(seal.number());
                }
                seals++;
                rows += run.rows();
                previous = seal;
            }
            return new Verdict(broken.isEmpty(), seals, rows, broken);
        }
    }

    private static PreparedStatement seals(Connection connection) throws SQLException {
        var select = connection.prepareStatement(
                "select number, tx_before::text, rows, hash from audit_seal order by number");
        select.setFetchSize(1_000);
        return select;
    }
}
