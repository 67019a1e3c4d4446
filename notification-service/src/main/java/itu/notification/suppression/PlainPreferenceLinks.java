package itu.notification.suppression;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

import itu.platform.language.Language;

@DefaultBean
@ApplicationScoped
class PlainPreferenceLinks implements PreferenceLinks {
    @Override
    public URI page(String mailbox, Language language) {
        return URI.create("https://itu-suite.example/preferences");
    }

    @Override
    public URI oneClick(String mailbox, String subject) {
        return URI.create("https://itu-suite.example/preferences");
    }
}
