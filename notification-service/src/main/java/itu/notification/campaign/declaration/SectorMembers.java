package itu.notification.campaign.declaration;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.jdbc.Jdbc;

/** The codes under which organizations contribute as Sector Members. */
@ApplicationScoped
class SectorMembers {
    private final Jdbc jdbc;

    SectorMembers(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds all Sectors of a Sector Member until the end of the transaction, known or not: its declarations and its memberships come
     * from different topics, and each is weighed with the others in sight. The letter of the Sector ends the code.
     */
    void hold(String code) {
        jdbc.one(
                "select pg_advisory_xact_lock(hashtextextended('sector_member/' || ?, 0))",
                _ -> true,
                code.substring(0, code.lastIndexOf('.')));
    }

    /** Enters a membership of a Sector, unless a newer state of it is held; says whether it did. */
    boolean enter(SectorMemberFollower.Entry entry, long sequence) {
        return jdbc.change("""
                        insert into sector_member as held (code, organization, valid_from, valid_to, sequence)
                        values (?, ?, ?, ?, ?)
                        on conflict (code) do update
                        set organization = excluded.organization, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""", entry.sectorMembership(), entry.organization(), entry.from(), entry.to(), sequence)
                == 1;
    }

    /** Whom campaigns address for a code: the organization, or the one it was merged into; empty while it is not known. */
    Optional<UUID> organization(String code) {
        return jdbc.first("""
                select coalesce(a.canonical, m.organization)
                from sector_member m left join organization_alias a on a.organization = m.organization
                where m.code = ?""", row -> row.getObject(1, UUID.class), code);
    }
}
