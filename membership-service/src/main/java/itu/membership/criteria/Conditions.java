package itu.membership.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.holding.Holding;
import itu.membership.holding.Statement;
import itu.membership.organization.OrganizationKind;

/** Criteria as SQL: fixed pieces of text, and the criteria's values beside them. */
final class Conditions {
    /** What may become a member as a company or a university; partners and international organizations are no prospects. */
    static final List<OrganizationKind> PROSPECTIVE = List.of(
            OrganizationKind.RECOGNIZED_OPERATING_AGENCY,
            OrganizationKind.SCIENTIFIC_OR_INDUSTRIAL,
            OrganizationKind.FINANCIAL_OR_DEVELOPMENT,
            OrganizationKind.OTHER_ENTITY,
            OrganizationKind.OTHER_COMPANY,
            OrganizationKind.ACADEMIA);

    private Conditions() {}

    /**
     * The Member States that fit: a statement that begins with them, as {@code addressee (id, place)}.
     *
     * @param members codes of those that are Member States on the day
     */
    static Statement memberStates(Criteria criteria, Holding holding, Set<String> members) {
        var without = criteria.gap() == Gap.MEMBER_STATES_WITHOUT_MEMBERS;
        var statement = new Statement().add("""
                        with addressee as (
                            select s.iso3 as id, s.iso3 as place from member_state s where s.iso3 = any (?)""", members);
        if (without || narrowed(criteria)) {
            statement
                    .add((without ? "and not exists (" : "and exists (")
                            + "select from membership_period p where p.member_state = s.iso3")
                    .add("and p.category <> 'EXEMPT_ORGANIZATION' and")
                    .add(holding.onDay("p"))
                    .add(held(criteria))
                    .add(")");
        }
        among(statement, "s.itud_region", criteria.regions());
        among(statement, "s.administrative_region", criteria.administrativeRegions());
        among(statement, "s.iso3", criteria.memberStates());
        among(statement, "s.iso3", criteria.only());
        if (criteria.mailboxRole() != null) {
            statement.add(
                    "and exists (select from contact_mailbox c where c.member_state = s.iso3 and c.role = ?)",
                    criteria.mailboxRole());
        }
        if (!Criteria.given(criteria.excluded()).isEmpty()) {
            statement.add("and not s.iso3 = any (?)", Criteria.given(criteria.excluded()));
        }
        return statement.add(")");
    }

    /** The organizations that fit: a statement that begins with them, as {@code addressee (id, place)}. */
    static Statement organizations(Criteria criteria, Holding holding) {
        var statement = new Statement()
                .add("with holder as materialized (")
                .add(holders(criteria, holding))
                .add("""
                        ), addressee as (
                            select o.id, o.country as place from organization o where o.merged_into is null""");
        if (prospective(criteria)) {
            statement
                    .add("and not exists (select from holder where holder.id = o.id)")
                    .add("and o.kind = any (?)", PROSPECTIVE);
        } else if (Boolean.FALSE.equals(criteria.holding())) {
            statement.add("and not exists (select from holder where holder.id = o.id)");
        } else if (criteria.gap() != null || Boolean.TRUE.equals(criteria.holding()) || narrowed(criteria)) {
            statement.add("and exists (select from holder where holder.id = o.id)");
        }
        among(statement, "o.segment", criteria.segments());
        among(statement, "o.kind", criteria.kinds());
        among(statement, "o.country", criteria.memberStates());
        places(statement, "itud_region", criteria.regions());
        places(statement, "administrative_region", criteria.administrativeRegions());
        among(statement, "o.id", ids(Criteria.given(criteria.only())));
        if (criteria.mailboxRole() != null) {
            statement.add(
                    "and exists (select from contact_mailbox c where c.organization = o.id and c.role = ?)",
                    criteria.mailboxRole());
        }
        if (!Criteria.given(criteria.excluded()).isEmpty()) {
            statement.add("and not o.id = any (?)", ids(Criteria.given(criteria.excluded())));
        }
        return statement.add(")");
    }

    /** The organizations whose memberships decide; an alias counts as the organization that it stands for. */
    private static Statement holders(Criteria criteria, Holding holding) {
        var statement = new Statement().add("""
                        select coalesce(a.canonical, p.organization) as id
                        from membership_period p left join canonical_organization a on a.id = p.organization where""");
        if (prospective(criteria)) {
            // Who awaits the first payment is no member yet, but no prospect any more.
            return statement
                    .add(Holding.known("p", holding.knownAt()))
                    .add(
                            "and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)",
                            holding.day(),
                            holding.day())
                    .add("group by 1");
        }
        statement.add(holding.onDay("p")).add(held(criteria));
        if (criteria.gap() == Gap.ONE_SECTOR_MEMBERS) {
            return holdersOfOneSector(holding, criteria);
        }
        if (criteria.gap() == Gap.UPGRADE_CANDIDATES) {
            return statement.add("""
                    and p.category in ('ASSOCIATE', 'SME_ASSOCIATE', 'SECTOR_MEMBER') group by 1, p.sector
                    having bool_or(p.category <> 'SECTOR_MEMBER') and not bool_or(p.category = 'SECTOR_MEMBER')""");
        }
        return statement.add("group by 1");
    }

    /** The Sectors asked for are those of which it is a member; it must be in no other either. */
    private static Statement holdersOfOneSector(Holding holding, Criteria criteria) {
        var statement =
                new Statement().add("""
                        select coalesce(a.canonical, p.organization) as id
                        from membership_period p left join canonical_organization a on a.id = p.organization
                        where p.category = 'SECTOR_MEMBER' and""").add(holding.onDay("p")).add("group by 1 having count(distinct p.sector) = 1");
        return Criteria.given(criteria.sectors()).isEmpty()
                ? statement
                : statement.add("and min(p.sector) = any (?)", Criteria.given(criteria.sectors()));
    }

    private static Statement held(Criteria criteria) {
        var statement = new Statement();
        among(statement, "p.category", criteria.categories());
        among(statement, "p.sector", criteria.sectors());
        return statement;
    }

    private static boolean narrowed(Criteria criteria) {
        return !Criteria.given(criteria.categories()).isEmpty()
                || !Criteria.given(criteria.sectors()).isEmpty();
    }

    private static boolean prospective(Criteria criteria) {
        return criteria.gap() == Gap.PROSPECTS || criteria.gap() == Gap.UNDER_REPRESENTED_SEGMENTS;
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).toList();
    }

    private static void among(Statement statement, String column, @Nullable Collection<?> values) {
        if (values != null && !values.isEmpty()) {
            statement.add("and " + column + " = any (?)", values);
        }
    }

    private static void places(Statement statement, String column, @Nullable Collection<?> values) {
        if (values != null && !values.isEmpty()) {
            statement.add("and o.country in (select code from place where " + column + " = any (?))", values);
        }
    }
}
