package itu.local;

import java.util.List;

/** ./suite token: nothing but the token, for use in other commands. */
record TokenCommand(Settings settings, Console console) implements Command {
    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new SuiteFailure("Whose token? For example: ./suite token delegate.che");
        }
        console.say(new Tokens(settings.oidc()).of(arguments.getFirst()));
    }
}
