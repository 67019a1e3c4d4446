package itu.platform.due;

import java.time.Instant;
import java.util.List;

/**
 * A kind of act that the system does by itself once a day is reached. A feature makes it a bean; {@link DoingWhatIsDue} does
 * the rest. Of kinds that fall due on one day, the one of higher {@link jakarta.annotation.Priority} comes first.
 */
public interface DueAct {
    /** Stable name in kebab-case and in the past tense, such as {@code call-opened}. */
    String name();

    /** What has fallen due by an instant of the business clock. What was done already may be among it and is passed over. */
    List<Due> due(Instant now);

    /**
     * Does the act, in a transaction of its own that also remembers it: effect, audit and events commit with it or not at
     * all. When it throws, it is tried again a moment later, and what else is due for the same subject waits.
     *
     * @return false when it turns out not to be due any more; then nothing is kept
     */
    boolean perform(Due due);
}
