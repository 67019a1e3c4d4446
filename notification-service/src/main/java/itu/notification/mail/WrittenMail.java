package itu.notification.mail;

/** A message as octets; kept and used again for the next one. */
final class WrittenMail {
    private final Octets signature = new Octets();
    private final Octets head = new Octets();
    private final Octets body = new Octets();
    private boolean eightBit;
    private boolean international;

    void clear(boolean internationalAddress) {
        signature.clear();
        head.clear();
        body.clear();
        eightBit = false;
        international = internationalAddress;
    }

    /** The signature as a header field; empty when nobody signs. */
    Octets signature() {
        return signature;
    }

    /** All other header fields. */
    Octets head() {
        return head;
    }

    Octets body() {
        return body;
    }

    void holdsEightBit() {
        eightBit = true;
    }

    /** Whether the body needs a server with 8BITMIME. */
    boolean eightBit() {
        return eightBit;
    }

    /** Whether the header needs a server with SMTPUTF8. */
    boolean international() {
        return international;
    }

    /** Adds the message as it goes over the connection, with the dot that ends it. */
    void addTo(Octets wire) {
        wire.add(signature.array(), 0, signature.length())
                .add(head.array(), 0, head.length())
                .line()
                .addDotted(body)
                .add('.')
                .line();
    }
}
