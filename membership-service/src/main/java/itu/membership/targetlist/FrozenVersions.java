package itu.membership.targetlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.membership.criteria.Addressee;
import itu.membership.criteria.Addressees;
import itu.membership.holding.Statement;
import itu.platform.language.Language;

/** Writes and reads the frozen versions of target lists; what is frozen is never written again. */
@ApplicationScoped
class FrozenVersions {
    private static final String COLUMNS =
            "select target_list, number, criteria, explanation, valid_at, frozen_at, frozen_by, entries from target_list_version";

    private final DataSource database;
    private final ObjectMapper json;
    private final Addressees addressees;

    FrozenVersions(DataSource database, ObjectMapper json, Addressees addressees) {
        this.database = database;
        this.json = json;
        this.addressees = addressees;
    }

    /** An addressee that one version has and another has not. */
    record Change(String id, boolean added) {}

    /** Writes a version and its entries. */
    void freeze(FrozenVersion version, List<String> entries) {
        new Statement()
                .add(
                        "insert into target_list_version values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)",
                        version.targetList(),
                        version.number(),
                        write(version.criteria()),
                        write(version.explanation()),
                        version.validAt(),
                        version.frozenAt(),
                        version.frozenBy(),
                        version.entries())
                .execute(database);
        new Statement()
                .add(
                        "insert into target_list_entry select ?, ?, unnest(?)",
                        version.targetList(),
                        version.number(),
                        entries)
                .execute(database);
    }

    /** @throws itu.platform.problem.ProblemException 404 when there is no such version */
    FrozenVersion required(UUID list, int number) {
        return new Statement()
                        .add(COLUMNS + " where target_list = ? and number = ?", list, number)
                        .read(database, this::version)
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> TargetLists.notFound(list));
    }

    /** The versions of a list, the latest first, below a number. */
    List<FrozenVersion> below(UUID list, int number, int limit) {
        return new Statement()
                .add(
                        COLUMNS + " where target_list = ? and number < ? order by number desc limit ?",
                        list,
                        number,
                        limit)
                .read(database, this::version);
    }

    /** Entries with what the register calls them today, by id after one. */
    List<Addressees.Fitting> entries(FrozenVersion version, @Nullable String after, int limit, Language language) {
        var states = version.criteria().addressee() == Addressee.MEMBER_STATE;
        return addressees.named(
                version.criteria().addressee(),
                new Statement()
                        .add(
                                """
                                select addressee%s as id from target_list_entry
                                where target_list = ? and number = ? and addressee > ? order by addressee limit ?""".formatted(states ? "" : "::uuid"),
                                version.targetList(),
                                version.number(),
                                after == null ? "" : after,
                                limit),
                language);
    }

    /** Whom one version has and the other has not, by id after one. */
    List<Change> changes(UUID list, int since, int number, @Nullable String after, int limit) {
        return new Statement()
                .add("""
                        select coalesce(later.addressee, earlier.addressee) as id, earlier.addressee is null as added
                        from (select addressee from target_list_entry where target_list = ? and number = ?) later
                        full join (select addressee from target_list_entry where target_list = ? and number = ?) earlier
                            on earlier.addressee = later.addressee
                        where (later.addressee is null or earlier.addressee is null)
                          and coalesce(later.addressee, earlier.addressee) > ?
                        order by 1 limit ?""", list, number, list, since, after == null ? "" : after, limit)
                .read(database, row -> new Change(row.getString("id"), row.getBoolean("added")));
    }

    private FrozenVersion version(ResultSet row) throws SQLException {
        return new FrozenVersion(
                row.getObject("target_list", UUID.class),
                row.getInt("number"),
                read(row.getString("criteria"), new TypeReference<>() {}),
                read(row.getString("explanation"), new TypeReference<>() {}),
                row.getObject("valid_at", LocalDate.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("frozen_by"),
                row.getInt("entries"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
