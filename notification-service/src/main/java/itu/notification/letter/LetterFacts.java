package itu.notification.letter;

/** What an official letter to a Member State tells; also what this service reads of the event that asks for it. */
public sealed interface LetterFacts permits Acknowledgement, Withdrawal, KeptByDefault {
    /** The Member State that gets the letter, ISO 3166-1 alpha-3. */
    String memberState();

    /** Whether the facts are invented demonstration data; the letter then says so. */
    boolean synthetic();
}
