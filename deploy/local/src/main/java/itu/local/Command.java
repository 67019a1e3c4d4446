package itu.local;

import java.util.List;

/** One word behind ./suite. */
interface Command {
    /** Ends normally when all went well. */
    void run(List<String> arguments);
}
