package itu.platform.paging;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Keys shared by all instances of a service through its database, made when first asked for. */
@ApplicationScoped
public class PlatformSecrets {
    private static final int KEY_BYTES = 32;

    private final DataSource dataSource;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    PlatformSecrets(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The key, made outside the caller's transaction: rolled back with it, the key would live on in this instance only. */
    public byte[] get(String name) {
        return known.computeIfAbsent(
                name, wanted -> QuarkusTransaction.suspendingExisting().call(() -> readOrMake(wanted)));
    }

    private byte[] readOrMake(String name) {
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into platform_secret (name, value) values (?, ?) on conflict do nothing");
                var select = connection.prepareStatement("select value from platform_secret where name = ?")) {
            insert.setString(1, name);
            insert.setBytes(2, fresh);
            insert.executeUpdate();
            select.setString(1, name);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the key " + name, e);
        }
    }
}
