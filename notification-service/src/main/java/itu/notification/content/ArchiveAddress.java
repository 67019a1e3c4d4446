package itu.notification.content;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.language.Language;

/** Where the public finds circular letters; {@code suite.archive.public-address} is the address of the suite's door. */
@ApplicationScoped
public class ArchiveAddress {
    private static final String CIRCULARS = "/api/notifications/v1/circulars";

    private final String door;

    ArchiveAddress(@ConfigProperty(name = "suite.archive.public-address") String door) {
        this.door = door.replaceFirst("/$", "");
    }

    /** The list in a language. */
    public String list(Language language) {
        return door + CIRCULARS + "/" + language.tag();
    }

    /** The permanent page of a circular letter. */
    public String page(Language language, String slug) {
        return list(language) + "/" + slug;
    }

    /** A file that goes with a letter. */
    public String file(UUID enclosure) {
        return door + CIRCULARS + "/enclosures/" + enclosure;
    }

    /** The reference as it stands in addresses: {@code CL-25/36} gives {@code CL-25-36}. */
    public static String slug(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
