package itu.notification.memberstate;

import java.util.Objects;
import java.util.stream.Stream;

/** What this service reads of the facts that register or correct a Member State. */
record MemberStateNamed(String memberState, Names names, String itudRegion, String administrativeRegion) {
    MemberStateNamed {
        Objects.requireNonNull(memberState, "memberState");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(itudRegion, "itudRegion");
        Objects.requireNonNull(administrativeRegion, "administrativeRegion");
    }

    record Names(String en, String fr, String es, String ar, String ru, String zh) {
        Names {
            if (Stream.of(en, fr, es, ar, ru, zh).anyMatch(Names::missing)) {
                throw new IllegalArgumentException("A name is missing in one of the six languages");
            }
        }

        @SuppressWarnings("ConstantValue") // the payload comes from outside
        private static boolean missing(String name) {
            return name == null || name.isBlank();
        }
    }
}
