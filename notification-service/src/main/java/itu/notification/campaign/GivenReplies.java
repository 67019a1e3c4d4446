package itu.notification.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.jdbc.Jdbc;

/** Answers of all kinds, and the campaigns that they answer. */
@ApplicationScoped
class GivenReplies {
    private static final String OFFICE = "OFFICE";

    private final Jdbc jdbc;

    GivenReplies(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A campaign that was answered. */
    record AnsweredCampaign(UUID id, String name, boolean launched) {}

    /** Keeps an answer, whoever asks for it. */
    void keep(ReplyKind kind, String reference, String addressee, String answer, Instant at) {
        jdbc.change("""
                insert into answer as a (kind, reference, addressee, answer, at) values (?, ?, ?, ?, ?)
                on conflict (kind, reference, addressee, answer) do update set withdrawn_at = null, at = excluded.at
                where a.withdrawn_at is not null""", kind.name(), reference, addressee, answer, at);
    }

    /** The campaigns that wait for answers of a kind, in the order in which they may be held. */
    List<AnsweredCampaign> awaiting(ReplyKind kind, String reference) {
        return jdbc.list(
                """
                select id, name, state in ('RUNNING', 'PAUSED', 'FINISHED') from campaign
                where reply ->> 'kind' = ? and reply ->> 'reference' = ? order by id""",
                row -> new AnsweredCampaign(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
                kind.name(),
                reference);
    }

    /** Notes that an addressee has answered a campaign; says whether that is news. */
    boolean note(UUID campaign, String addressee, String kind, String answer, Instant at) {
        return jdbc.change("""
                        insert into campaign_reply as r (campaign, addressee, kind, reference, at) values (?, ?, ?, ?, ?)
                        on conflict (campaign, addressee, kind, reference) do update
                        set withdrawn_at = null, at = excluded.at where r.withdrawn_at is not null""", campaign, addressee, kind, answer, at) == 1;
    }

    boolean noteByOffice(UUID campaign, String addressee, String reference, Instant at) {
        return note(campaign, addressee, OFFICE, reference, at);
    }

    /** Nothing of a kind stands any more. */
    void withdraw(ReplyKind kind, String reference, String addressee, Instant at) {
        jdbc.change("""
                update answer set withdrawn_at = ?
                where kind = ? and reference = ? and addressee = ? and withdrawn_at is null""", at, kind.name(), reference, addressee);
        jdbc.change("""
                update campaign_reply r set withdrawn_at = ?
                from campaign c
                where c.reply ->> 'kind' = ? and c.reply ->> 'reference' = ?
                  and r.campaign = c.id and r.addressee = ? and r.kind = c.reply ->> 'kind' and r.withdrawn_at is null""", at, kind.name(), reference, addressee);
    }

    /** Takes back what the office entered; says whether it stood. */
    boolean withdrawByOffice(UUID campaign, String addressee, String reference, Instant at) {
        return jdbc.change("""
                        update campaign_reply set withdrawn_at = ?
                        where campaign = ? and addressee = ? and kind = 'OFFICE' and reference = ? and withdrawn_at is null""", at, campaign, addressee, reference) == 1;
    }

    /** Gives a draft the answers that came before it, in the place of those to what it asked before. */
    void gatherAnew(UUID campaign) {
        jdbc.change("delete from campaign_reply where campaign = ? and kind <> 'OFFICE'", campaign);
        gather(campaign);
    }

    /** Gives a campaign the answers that came before it. */
    void gather(UUID campaign) {
        jdbc.change("""
                insert into campaign_reply (campaign, addressee, kind, reference, at)
                select c.id, a.addressee, a.kind, a.answer, a.at
                from campaign c join answer a on a.kind = c.reply ->> 'kind' and a.reference = c.reply ->> 'reference'
                where c.id = ? and a.withdrawn_at is null
                on conflict do nothing""", campaign);
    }

    /** Who has answered, by code, id or mailbox. */
    List<String> standing(UUID campaign) {
        return jdbc.list("""
                select distinct addressee from campaign_reply where campaign = ? and withdrawn_at is null
                order by addressee""", row -> row.getString(1), campaign);
    }

    /** One reply. */
    record Reply(
            String addressee,
            String kind,
            String reference,
            Instant at,
            @Nullable Instant withdrawnAt) {
        private static Reply read(ResultSet row) throws SQLException {
            var withdrawn = row.getObject(5, OffsetDateTime.class);
            return new Reply(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    withdrawn == null ? null : withdrawn.toInstant());
        }
    }

    /** A page of replies in the order of their addressees. */
    List<Reply> page(UUID campaign, @Nullable List<String> after, int limit) {
        var key = after == null ? List.of("", "", "") : after;
        return jdbc.list("""
                select addressee, kind, reference, at, withdrawn_at from campaign_reply
                where campaign = ? and (addressee, kind, reference) > (?, ?, ?)
                order by addressee, kind, reference limit ?""", Reply::read, campaign, key.get(0), key.get(1), key.get(2), limit);
    }

    /** Whether a launched campaign has written to somebody. */
    boolean addressed(UUID campaign, String addressee) {
        return jdbc.one(
                "select exists (select from recipient where addressee = ? and campaign = ?)",
                row -> row.getBoolean(1),
                addressee,
                campaign);
    }
}
