package itu.notification.letter;

import java.util.Locale;

/** Stage of the declaration cycle; only a definitive choice binds. */
public enum Stage {
    EARLY_PROVISIONAL,
    PROVISIONAL,
    DEFINITIVE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
