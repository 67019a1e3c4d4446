package itu.notification.meeting;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.page.CampaignReplies;
import itu.notification.page.PublicPages;
import itu.platform.language.Language;

/** Links for letters of invitation: the placeholders {@code link.invitation} and {@code link.calendar}. */
@ApplicationScoped
public class InvitationLinks {
    private final CampaignReplies replies;
    private final PublicPages pages;

    InvitationLinks(CampaignReplies replies, PublicPages pages) {
        this.replies = replies;
        this.pages = pages;
    }

    /** Where one recipient answers. */
    public String invitation(String meeting, UUID campaign, int step, long number, Language language) {
        return pages.link("/invitations/" + language.tag() + "/" + meeting) + "?r="
                + replies.token(campaign, step, number);
    }

    /** The calendar file of a meeting, for whoever finds it. */
    public String calendar(String meeting, Language language) {
        return pages.link("/meetings/" + meeting + "/calendar.ics") + "?language=" + language.tag();
    }
}
