package itu.notification.form;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.page.CampaignReplies;
import itu.notification.page.PublicPages;
import itu.platform.language.Language;

/** Links to forms for letters: the placeholder {@code link.form}. */
@ApplicationScoped
public class FormLinks {
    private final CampaignReplies replies;
    private final PublicPages pages;

    FormLinks(CampaignReplies replies, PublicPages pages) {
        this.replies = replies;
        this.pages = pages;
    }

    /** The address of a form in a language, for whoever finds it. */
    public String of(String form, Language language) {
        return pages.link("/forms/" + language.tag() + "/" + form);
    }

    /** The address for one recipient: an answer that comes by it counts as the addressee's reply to the campaign. */
    public String of(String form, UUID campaign, int step, long number, Language language) {
        return of(form, language) + "?r=" + replies.token(campaign, step, number);
    }
}
