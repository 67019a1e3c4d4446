package itu.membership.criteria;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.holding.Holding;
import itu.membership.holding.Places;
import itu.membership.holding.Statement;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.platform.language.Language;

/** Reads who fits criteria. */
@ApplicationScoped
public class Addressees {
    /** Begins before every code and every id. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;
    private final SegmentReach segments;
    private final Places places;
    private final RegisteredMemberStates states;

    Addressees(DataSource database, SegmentReach segments, Places places, RegisteredMemberStates states) {
        this.database = database;
        this.segments = segments;
        this.places = places;
        this.states = states;
    }

    /**
     * Somebody who fits.
     *
     * @param id code of a Member State, or id of an organization
     * @param place ISO 3166-1 alpha-3 of the State itself, or of the seat
     */
    public record Fitting(
            String id, String name, String place, @Nullable String segment) {}

    /** @throws itu.platform.problem.ProblemException 422 when the criteria do not fit each other */
    public long count(Criteria criteria, Holding holding) {
        return fitting(criteria, holding)
                .add("select count(*) as number from addressee")
                .read(database, row -> row.getLong("number"))
                .getFirst();
    }

    /**
     * The ids of those who fit, in their order, as one statement finds them.
     *
     * @param most no more than so many
     * @throws itu.platform.problem.ProblemException 422 when the criteria do not fit each other
     */
    public List<String> ids(Criteria criteria, Holding holding, int most) {
        return fitting(criteria, holding)
                .add("select id::text as id from addressee order by addressee.id limit ?", most)
                .read(database, row -> row.getString("id"));
    }

    /**
     * Those who fit, by id.
     *
     * @param after id of the last one seen; null for the first page
     * @throws itu.platform.problem.ProblemException 422 when the criteria do not fit each other
     */
    public List<Fitting> page(
            Criteria criteria, Holding holding, @Nullable String after, int limit, Language language) {
        return named(
                fitting(criteria, holding),
                criteria.addressee(),
                "select id from addressee where id > ? order by id limit ?",
                language,
                position(criteria.addressee(), after),
                limit);
    }

    /** The names of some addressees, by id; for a list that is frozen they come from the register of today. */
    public List<Fitting> named(Addressee addressee, Statement ids, Language language) {
        return read(new Statement().add("with chosen as (").add(ids).add(")"), addressee, language);
    }

    /** A statement that begins with those who fit, as {@code addressee (id, place)}; the caller has a transaction. */
    private Statement fitting(Criteria criteria, Holding holding) {
        CriteriaCheck.require(criteria);
        Statement.allowMemory(database);
        return criteria.addressee() == Addressee.MEMBER_STATE
                ? Conditions.memberStates(criteria, holding, states.membersOn(holding.day(), holding.knownAt()))
                : Conditions.organizations(resolved(criteria, holding), holding);
    }

    private List<Fitting> named(
            Statement with, Addressee addressee, String chosen, Language language, Object after, int limit) {
        return read(with.add(", chosen as (" + chosen + ")", after, limit), addressee, language);
    }

    private List<Fitting> read(Statement with, Addressee addressee, Language language) {
        var names = addressee == Addressee.MEMBER_STATE
                ? "select chosen.id, s.name_%s as name, s.iso3 as place, null::text as segment from chosen join member_state s on s.iso3 = chosen.id order by 1"
                : "select chosen.id::text, coalesce(o.names ->> '%s', o.names ->> 'en') as name, o.country as place, o.segment from chosen join organization o on o.id = chosen.id order by chosen.id";
        return with.add(names.formatted(language.tag()))
                .read(
                        database,
                        row -> new Fitting(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("place"),
                                row.getString("segment")));
    }

    private static Object position(Addressee addressee, @Nullable String after) {
        if (addressee == Addressee.MEMBER_STATE) {
            return after == null ? "" : after;
        }
        return after == null ? BEFORE_ALL : UUID.fromString(after);
    }

    /**
     * The criteria with what follows from them on the day: the segments that are under-represented in the regions that the
     * criteria name. The caller has a transaction.
     */
    public Criteria resolved(Criteria criteria, Holding holding) {
        if (criteria.gap() != Gap.UNDER_REPRESENTED_SEGMENTS) {
            return criteria;
        }
        var reaches = SegmentReach.together(
                segments.on(holding), Criteria.given(criteria.regions()), places.segments(Language.EN));
        var whole = reaches.values().stream().reduce(Reach.NOTHING, Reach::plus);
        var asked = Criteria.given(criteria.segments());
        var under = reaches.entrySet().stream()
                .filter(segment -> segment.getValue().underRepresentedIn(whole))
                .map(segment -> segment.getKey())
                .filter(segment -> asked.isEmpty() || asked.contains(segment))
                .toList();
        return criteria.of(under.isEmpty() ? List.of("-") : under);
    }
}
