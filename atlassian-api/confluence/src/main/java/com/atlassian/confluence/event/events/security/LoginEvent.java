package com.atlassian.confluence.event.events.security;

public class LoginEvent extends SecurityEvent {
    public static final String DIRECT = "direct";

    public static final String COOKIE = "cookie";

    public static final String CROWD = "crowd";

    public static final String UNKNOWN = "unknown";

    private LoginDetails loginDetails;
    private String loginSource;

    @Deprecated
    public LoginEvent(Object object, String text1, String text2, String text3, String text4, String loginSource) {
        super(object, text1, text2, text3, text4);
        this.loginSource = loginSource;
    }

    public LoginEvent(
            Object object, String text1, String text2, String text3, String text4, LoginDetails loginDetails) {
        super(object, text1, text2, text3, text4);
        this.loginDetails = loginDetails;
    }

    public String getLoginSource() {
        return loginSource;
    }

    public LoginDetails getLoginDetails() {
        return loginDetails;
    }
}
