package itu.notification.suppression;

/** Whether a suppression stops mail. */
enum SuppressionState {
    IN_FORCE,
    LIFTED
}
