package itu.membership.composition;

import java.util.Map;

import itu.membership.holding.Place;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** What the codes of a composition are called in one language. */
record Labels(Language language, Map<String, Place> places, Map<String, String> segments) {

    String of(Dimension dimension, String code) {
        if (code.equals(Dimension.NONE)) {
            return text("composition.none");
        }
        return switch (dimension) {
            case MEMBER_STATE -> places.containsKey(code) ? places.get(code).name() : code;
            case SEGMENT -> segments.getOrDefault(code, code);
            case SECTOR, CATEGORY, REGION, ADMINISTRATIVE_REGION ->
                text("composition." + dimension.name() + "." + code);
        };
    }

    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, ?> values) {
        return Texts.format("messages", key, language, values);
    }
}
