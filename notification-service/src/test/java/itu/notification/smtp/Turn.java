package itu.notification.smtp;

/**
 * What a rule is asked about.
 *
 * @param connection 1 for the first since the server began
 * @param line the command as it came
 * @param recipient of the mail under way; empty before RCPT
 * @param attempt how often this recipient has been named to the server, this time included
 */
public record Turn(Stage stage, int connection, String line, String sender, String recipient, int attempt) {}
