package com.atlassian.sal.api.message;

public interface HelpPathResolver {
    HelpPath getHelpPath(String text);
}
