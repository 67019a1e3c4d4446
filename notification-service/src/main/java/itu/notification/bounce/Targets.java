package itu.notification.bounce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.bounce.report.Verdict;
import itu.notification.mailbox.CampaignMail;
import itu.notification.mailbox.Mailboxes;
import itu.notification.mailbox.Rows;

/** Finds the mail of ours that a report is about. */
@ApplicationScoped
class Targets {
    private final Rows rows;
    private final ReturnPaths returnPaths;

    Targets(Rows rows, ReturnPaths returnPaths) {
        this.rows = rows;
        this.returnPaths = returnPaths;
    }

    /**
     * By a return path that is ours, or else by the Message-ID of a single letter, which only its reader knows.
     *
     * @return empty when there is neither
     */
    Optional<SentMail> mail(Verdict verdict) {
        return verdict.returnPaths().stream()
                .map(returnPaths::read)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(verdict.originalMessageId()).flatMap(this::byMessageId));
    }

    Optional<Target> of(SentMail mail) {
        return switch (mail) {
            case SentMail.OfCampaign(var sent) -> ofCampaign(mail, sent);
            case SentMail.OfDispatch(var dispatch) -> ofDispatch(mail, dispatch);
        };
    }

    private Optional<SentMail> byMessageId(String messageId) {
        return only(rows.read("select id from dispatch where message_id = ?", messageId))
                .map(row -> new SentMail.OfDispatch((UUID) value(row, "id")));
    }

    private Optional<Target> ofCampaign(SentMail mail, CampaignMail sent) {
        return only(rows.read("""
                        select r.mailbox, r.addressee_kind, r.addressee, r.role, c.subject, c.statutory
                        from recipient r join campaign c on c.id = r.campaign
                        where r.campaign = ? and r.step = ? and r.number = ?""", sent.campaign(), sent.step(), sent.number()))
                .map(row -> new Target(
                        mail,
                        Mailboxes.key(value(row, "mailbox").toString()),
                        value(row, "addressee_kind").toString(),
                        value(row, "addressee").toString(),
                        text(row, "role"),
                        text(row, "subject"),
                        (Boolean) value(row, "statutory")));
    }

    private Optional<Target> ofDispatch(SentMail mail, UUID dispatch) {
        return only(rows.read("""
                        select d.address, d.member_state,
                               (select min(a.role) from address a
                                where a.member_state = d.member_state and lower(a.mailbox) = lower(d.address)) as role
                        from dispatch d where d.id = ? and d.address is not null""", dispatch))
                .map(row -> new Target(
                        mail,
                        Mailboxes.key(value(row, "address").toString()),
                        "MEMBER_STATE",
                        value(row, "member_state").toString(),
                        text(row, "role"),
                        null,
                        true));
    }

    private static Optional<Map<String, Object>> only(List<Map<String, Object>> rows) {
        return rows.stream().findFirst();
    }

    private static Object value(Map<String, Object> row, String column) {
        var value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("No " + column);
        }
        return value;
    }

    private static @Nullable String text(Map<String, Object> row, String column) {
        var value = row.get(column);
        return value == null ? null : value.toString();
    }
}
