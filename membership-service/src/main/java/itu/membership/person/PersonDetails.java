package itu.membership.person;

import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.register.SearchText;
import itu.platform.language.Language;

/** Who a person is and how the person is reached. All of it goes in an erasure, and none of it goes into events, audit or logs. */
@Embeddable
record PersonDetails(
        String name,
        @Column(name = "latin_name") @Nullable String latinName,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Enumerated(EnumType.STRING) Language language) {

    String searchText() {
        return SearchText.of(Stream.of(name, latinName == null ? "" : latinName));
    }
}
