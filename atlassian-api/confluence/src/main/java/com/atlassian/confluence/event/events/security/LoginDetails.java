package com.atlassian.confluence.event.events.security;

public interface LoginDetails {}
