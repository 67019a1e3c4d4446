package itu.notification.mailbox;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** The mails of campaigns to a mailbox. Recipients and deliveries stay, so that a campaign's counts do. */
@ApplicationScoped
class CampaignRecords implements MailboxRecords {
    private final Rows rows;

    CampaignRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "campaignMails";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select c.name as campaign, c.subject, r.step, r.number, r.addressee_kind as "addresseeKind", r.addressee, r.role,
                       r.language, r.region, r.particulars::text as particulars, d.outcome, d.at, d.answer,
                       d.bounced_at as "bouncedAt"
                from recipient r join campaign c on c.id = r.campaign
                left join delivery d using (campaign, step, number)
                where lower(r.mailbox) = ? order by r.campaign, r.step""", mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        rows.change("""
                update delivery d set answer = null from recipient r
                where lower(r.mailbox) = ? and r.campaign = d.campaign and r.step = d.step and r.number = d.number""", mailbox);
        rows.change("update campaign_reply set addressee = ? where lower(addressee) = ?", tombstone, mailbox);
        rows.change("update answer set addressee = ? where lower(addressee) = ?", tombstone, mailbox);
        return rows.change("""
                update recipient set mailbox = ?, particulars = null,
                       addressee = case when addressee_kind = 'ADDRESS' then ? else addressee end
                where lower(mailbox) = ?""", tombstone, tombstone, mailbox);
    }
}
