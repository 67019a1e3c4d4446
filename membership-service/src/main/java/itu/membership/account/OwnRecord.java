package itu.membership.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.account.OwnItems.ApplicationItem;
import itu.membership.account.OwnItems.ContactItem;
import itu.membership.account.OwnItems.MembershipItem;
import itu.membership.account.OwnItems.PartnershipItem;
import itu.membership.account.OwnItems.TargetListItem;
import itu.platform.jdbc.Jdbc;
import itu.platform.language.Language;

/** What an account shows of this service's own record; counts only where persons are concerned. */
@ApplicationScoped
class OwnRecord {
    private static final String MEMBERSHIPS_OF_ORGANIZATION = """
            select membership.id, membership.organization, membership.category, membership.sector, membership.study_group,
                   membership.member_state, period.state, period.valid_from, 1
            from membership left join membership_period period on period.membership = membership.id
                 and period.superseded_at is null and period.valid_from <= ? and (period.valid_to is null or period.valid_to > ?)
            where membership.organization = any (?) order by membership.id desc limit 50""";

    private static final String MEMBERSHIPS_UNDER_STATE = """
            select null::uuid, null::uuid, category, sector, null, member_state, state, null::date, count(*)
            from membership_period
            where superseded_at is null and valid_from <= ? and (valid_to is null or valid_to > ?) and member_state = ?
            group by category, sector, member_state, state order by category, sector, state""";

    private final Jdbc jdbc;

    OwnRecord(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    List<MembershipItem> memberships(AccountKey account, LocalDate today) {
        var state = account.memberState();
        return state == null
                ? jdbc.list(
                        MEMBERSHIPS_OF_ORGANIZATION, OwnRecord::membership, today, today, Jdbc.ids(account.family()))
                : jdbc.list(MEMBERSHIPS_UNDER_STATE, OwnRecord::membership, today, today, state);
    }

    /** The latest applications of the organization, or those that the Member State is or was asked about. */
    @Transactional
    List<ApplicationItem> applications(AccountKey account) {
        return jdbc.list(
                """
                select id, category, sectors, state, received_on, clock_due_on from application
                where organization = any (?) or (member_state = ? and route <> 'SECRETARY_GENERAL')
                order by id desc limit 50""",
                row -> new ApplicationItem(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        texts(row, 3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)),
                Jdbc.ids(account.family()),
                account.memberState());
    }

    /** What the organization, or one of its aliases, gives as a partner. */
    @Transactional
    List<PartnershipItem> partnerships(AccountKey account) {
        return jdbc.list(
                """
                select kind, instruments, themes, regions, member_states, valid_from, valid_to from partner_profile
                where organization = any (?) and superseded_at is null order by recorded_at desc""",
                row -> new PartnershipItem(
                        row.getString(1),
                        texts(row, 2),
                        texts(row, 3),
                        texts(row, 4),
                        texts(row, 5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)),
                Jdbc.ids(account.family()));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The latest target lists that name the account, looked up list by list. */
    @Transactional
    List<TargetListItem> targetLists(AccountKey account) {
        return jdbc.list(
                """
                select list.id, list.name, list.latest, version.entries
                from (select id, name, latest from target_list order by id desc limit 500) list
                join target_list_version version on version.target_list = list.id and version.number = list.latest
                where exists (select from target_list_entry entry
                              where entry.target_list = list.id and entry.number = list.latest and entry.addressee = any (?))
                order by list.id desc limit 50""",
                row -> new TargetListItem(row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getInt(4)),
                Jdbc.texts(account.holders()));
    }

    /** How many mailboxes and persons there are in each role on a day, without saying who. */
    @Transactional
    List<ContactItem> contacts(AccountKey account, LocalDate today) {
        return jdbc.list(
                """
                select role, count(*) filter (where mailbox), count(*) filter (where not mailbox) from (
                    select role, true as mailbox from contact_mailbox where holder = any (?)
                    union all
                    select designation.role, false from contact_person person
                    join contact_designation designation on designation.person = person.id
                         and designation.superseded_at is null and designation.valid_from <= ?
                         and (designation.valid_to is null or designation.valid_to > ?)
                    where person.erased_at is null and (person.organization = any (?) or person.member_state = ?)) known
                group by role order by role""",
                row -> new ContactItem(row.getString(1), row.getLong(2), row.getLong(3)),
                Jdbc.texts(account.holders()),
                today,
                today,
                Jdbc.ids(account.family()),
                account.memberState());
    }

    /** The name of a Member State in a language; empty when there is none of this code. */
    @Transactional
    Optional<String> stateName(String iso3, Language language) {
        return jdbc.first(
                "select name_" + language.tag() + " from member_state where iso3 = ?", row -> row.getString(1), iso3);
    }

    @Transactional
    Optional<UUID> sectorMember(int number) {
        return jdbc.first(
                "select id from organization where sector_member_number = ?",
                row -> row.getObject(1, UUID.class),
                number);
    }

    private static MembershipItem membership(ResultSet row) throws SQLException {
        return new MembershipItem(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getLong(9));
    }
}
