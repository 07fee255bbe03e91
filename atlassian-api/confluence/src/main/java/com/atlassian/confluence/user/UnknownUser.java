package com.atlassian.confluence.user;

import com.atlassian.confluence.util.i18n.I18NBean;
import com.atlassian.user.User;

public class UnknownUser implements User {
    private final String name;

    private UnknownUser(String name) {
        this.name = name;
    }

    protected UnknownUser() {
        this(null);
    }

    public static User unknownUser(String text, I18NBean i18NBean) {
        return new UnknownUser(text);
    }

    public static User unknownUser(ConfluenceUser confluenceUser, I18NBean i18NBean) {
        return new UnknownUser(confluenceUser.getName());
    }

    @Override
    public String getFullName() {
        return "Unknown User (" + name + ")";
    }

    @Override
    public String getEmail() {
        return "";
    }

    @Override
    public String getName() {
        return name;
    }

    public static boolean isUnknownUser(User user) {
        return user instanceof UnknownUser;
    }
}
