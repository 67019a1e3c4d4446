package itu.notification.bounce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.bounce.report.Kind;
import itu.notification.bounce.report.Verdict;
import itu.notification.mailbox.CampaignMail;
import itu.notification.mailbox.Mailboxes;
import itu.notification.mailbox.Rows;

/** Finds the mail of ours that a report is about. */
@ApplicationScoped
class Targets {
    private static final Pattern CAMPAIGN_ID =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,4})\\.(\\d{1,18})@[^>]+>");

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
                .or(() -> Optional.ofNullable(verdict.originalMessageId())
                        .flatMap(id -> byMessageId(id, verdict.kind())));
    }

    Optional<Target> of(SentMail mail) {
        return switch (mail) {
            case SentMail.OfCampaign(var sent) -> ofCampaign(mail, sent);
            case SentMail.OfDispatch(var dispatch) -> ofDispatch(mail, dispatch);
        };
    }

    /** The ids of campaign mails can be guessed: they are enough for an answer, which decides nothing, and for nothing else. */
    private Optional<SentMail> byMessageId(String messageId, Kind kind) {
        var campaignMail = CAMPAIGN_ID.matcher(messageId);
        if (kind == Kind.REPLY && campaignMail.matches()) {
            return Optional.of(new SentMail.OfCampaign(new CampaignMail(
                    UUID.fromString(campaignMail.group(1)),
                    Integer.parseInt(campaignMail.group(2)),
                    Long.parseLong(campaignMail.group(3)))));
        }
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
                        select address, addressee, role,
                               case when member_state is not null then 'MEMBER_STATE'
                                    when role is not null then 'ORGANIZATION' else 'ADDRESS' end as addressee_kind
                        from dispatch where id = ? and address is not null""", dispatch))
                .map(row -> new Target(
                        mail,
                        Mailboxes.key(value(row, "address").toString()),
                        value(row, "addressee_kind").toString(),
                        value(row, "addressee").toString(),
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
