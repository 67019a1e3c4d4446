package itu.contribution.receipt;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address at which anyone can have a receipt confirmed, as it is printed on it. */
@ApplicationScoped
class VerificationAddress {
    private final Optional<String> publicAddress;

    VerificationAddress(@ConfigProperty(name = "suite.receipts.public-address") Optional<String> publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** Of the page that asks for number and hash. */
    String page(URI base) {
        var door = publicAddress.map(URI::create).orElse(base).resolve("/").toString();
        return door.substring(0, door.length() - 1) + base.getPath() + "receipts/verification";
    }

    /** With number and hash filled in; both need no escape. */
    String filledIn(URI base, Receipt receipt) {
        return page(base) + "?number=" + receipt.number() + "&hash=" + receipt.hash();
    }
}
