package itu.notification.campaign;

/** Knows whether what campaigns invite to takes place. All beans of this type are asked. */
public interface Occasion {
    /** Whether a campaign that asks for such a reply has nothing to invite to: there is no such thing, or it was cancelled. */
    boolean gone(ReplyKind kind, String reference);
}
