package itu.notification.addressee;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import itu.platform.language.Language;

/** The names of the addressees, kept in memory for a minute. */
@Singleton
class Names {
    private static final long KEPT = Duration.ofMinutes(1).toNanos();
    private static final int MOST_ORGANIZATIONS = 5_000;

    private record Table(Map<String, Map<Language, String>> states, long readAt) {}

    private final DataSource dataSource;
    private final Map<String, Map<String, String>> organizations = new ConcurrentHashMap<>();
    private volatile long forgottenAt = System.nanoTime();
    private volatile Table table = new Table(Map.of(), System.nanoTime() - KEPT);

    Names(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The name in the language; the key itself where there is none. */
    String of(Addressee addressee, Language language) {
        return switch (addressee.kind()) {
            case MEMBER_STATE ->
                fresh().states().getOrDefault(addressee.key(), Map.of()).getOrDefault(language, addressee.key());
            case ORGANIZATION -> {
                var named = organization(addressee.key());
                yield named.getOrDefault(language.tag(), named.getOrDefault(Language.EN.tag(), addressee.key()));
            }
            case ADDRESS -> addressee.key();
        };
    }

    /** Reads the names of many at once, so that {@link #of} finds them in memory. */
    void warm(Collection<Addressee> addressees) {
        var unknown = addressees.stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.ORGANIZATION)
                .map(Addressee::key)
                .filter(key -> !organizations.containsKey(key))
                .distinct()
                .toArray();
        if (unknown.length == 0) {
            return;
        }
        if (organizations.size() > MOST_ORGANIZATIONS || System.nanoTime() - forgottenAt >= KEPT) {
            organizations.clear();
            forgottenAt = System.nanoTime();
        }
        read(unknown);
    }

    private Map<String, String> organization(String key) {
        if (!organizations.containsKey(key)) {
            read(new Object[] {key});
        }
        return organizations.getOrDefault(key, Map.of());
    }

    private void read(Object[] keys) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select o.id::text, n.key, n.value from organization o, jsonb_each_text(o.names) n
                        where o.id = any (?::uuid[])""")) {
            select.setArray(1, connection.createArrayOf("text", keys));
            var found = new HashMap<String, Map<String, String>>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(row.getString(2), row.getString(3));
                }
            }
            organizations.putAll(found);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the names of organizations", e);
        }
    }

    private Table fresh() {
        var held = table;
        if (System.nanoTime() - held.readAt() >= KEPT) {
            held = new Table(states(), System.nanoTime());
            table = held;
        }
        return held;
    }

    private Map<String, Map<Language, String>> states() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select * from member_state");
                var row = select.executeQuery()) {
            var states = new HashMap<String, Map<Language, String>>();
            while (row.next()) {
                var names = new EnumMap<Language, String>(Language.class);
                for (var language : Language.values()) {
                    names.put(language, row.getString("name_" + language.name().toLowerCase(Locale.ROOT)));
                }
                states.put(row.getString("code"), names);
            }
            return states;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the names", e);
        }
    }
}
