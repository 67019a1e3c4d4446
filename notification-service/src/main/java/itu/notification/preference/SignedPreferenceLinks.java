package itu.notification.preference;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;
import itu.notification.suppression.PreferenceLinks;
import itu.platform.language.Language;

@Singleton
class SignedPreferenceLinks implements PreferenceLinks {
    private final PreferenceTokens tokens;
    private final String base;

    SignedPreferenceLinks(PreferenceTokens tokens, PreferenceConfig config) {
        this.tokens = tokens;
        this.base = config.publicUrl().toString().replaceAll("/+$", "");
    }

    @Override
    public String page(String mailbox, Language language, @Nullable CampaignMail origin) {
        return link("/preferences/", new PreferenceToken(mailbox, language, null, origin));
    }

    @Override
    public String oneClick(String mailbox, String subject, @Nullable CampaignMail origin) {
        return link("/unsubscriptions/", new PreferenceToken(mailbox, Language.EN, subject, origin));
    }

    private String link(String path, PreferenceToken token) {
        return base + path + tokens.write(token);
    }
}
