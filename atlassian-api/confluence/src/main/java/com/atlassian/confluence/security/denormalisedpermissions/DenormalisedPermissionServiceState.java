package com.atlassian.confluence.security.denormalisedpermissions;

public interface DenormalisedPermissionServiceState {}
