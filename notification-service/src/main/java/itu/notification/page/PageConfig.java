package itu.notification.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.pages")
interface PageConfig {
    /** Where the public reaches this service: scheme, host and port, without a path. */
    @WithDefault("http://localhost:${quarkus.http.port:8083}")
    String base();

    /** Answers that one block of addresses may send in a minute. */
    @WithDefault("20")
    int answersPerMinuteAndBlock();

    /** Answers that one form or invitation page takes in a minute from all. */
    @WithDefault("600")
    int answersPerMinuteAndPage();
}
