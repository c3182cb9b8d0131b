{{/* One variable taken from a Secret: (dict "name" … "secret" …); the key in the Secret is the name of the variable. */}}
{{- define "rebond.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .name }}
{{- end }}

{{- define "rebond.env" -}}
{{- $own := include "rebond.fullname" . -}}
{{- with .Values -}}
# The application listens on 127.0.0.1 by itself; in a pod the probes and the Service come from outside.
- name: QUARKUS_HTTP_HOST
  value: "0.0.0.0"
- name: REBOND_PUBLIC_URL
  value: {{ .publicUrl | quote }}
{{ include "rebond.secretEnv" (dict "name" "REBOND_SECRET_KEY" "secret" (default $own .secretKey.existingSecret)) }}
{{- if .admins }}
- name: REBOND_ADMINS
  value: {{ join "," .admins | quote }}
{{- end }}
{{- if .demo }}
- name: REBOND_DEMO
  value: "true"
{{- end }}
{{- if or .sandbox.existingSecret .sandbox.token }}
{{ include "rebond.secretEnv" (dict "name" "REBOND_SANDBOX_TOKEN" "secret" (default $own .sandbox.existingSecret)) }}
{{- end }}
{{- if .feedsAllow }}
- name: REBOND_FEEDS_ALLOW
  value: {{ join "," .feedsAllow | quote }}
{{- end }}
{{- with .privacy }}
{{- with .leavers }}
- name: REBOND_PRIVACY_LEAVERS
  value: {{ . | quote }}
{{- end }}
{{- end }}
{{- with .kudos }}
{{- with .emoji }}
- name: REBOND_KUDOS_EMOJI
  value: {{ join "," . | quote }}
{{- end }}
{{- with .offIn }}
- name: REBOND_KUDOS_OFF_IN
  value: {{ join "," . | quote }}
{{- end }}
{{- end }}
{{- /* `--reuse-values` keeps the values of an older chart, which knew no platforms: each of them may be missing. */}}
{{- with .slack }}
{{- if .existingSecret }}
{{ include "rebond.secretEnv" (dict "name" "SLACK_BOT_TOKEN" "secret" .existingSecret) }}
{{ include "rebond.secretEnv" (dict "name" (ternary "SLACK_APP_TOKEN" "SLACK_SIGNING_SECRET" (default false .socketMode)) "secret" .existingSecret) }}
{{- end }}
{{- end }}
{{- with .teams }}
{{- if .appId }}
- name: MICROSOFT_APP_ID
  value: {{ .appId | quote }}
- name: MICROSOFT_APP_TYPE
  value: {{ default "SingleTenant" .appType }}
{{- with .tenantId }}
- name: MICROSOFT_APP_TENANT_ID
  value: {{ . | quote }}
{{- end }}
{{- with .allowedTenants }}
- name: MICROSOFT_ALLOWED_TENANTS
  value: {{ join "," . | quote }}
{{- end }}
{{ include "rebond.secretEnv" (dict "name" "MICROSOFT_APP_PASSWORD" "secret" .existingSecret) }}
{{- end }}
{{- end }}
{{- with .mail }}
{{- if .from }}
- name: REBOND_MAIL_FROM
  value: {{ .from | quote }}
- name: REBOND_MAIL_PER_SECOND
  value: {{ .perSecond | quote }}
- name: QUARKUS_MAILER_HOST
  value: {{ .host | quote }}
- name: QUARKUS_MAILER_PORT
  value: {{ .port | quote }}
- name: QUARKUS_MAILER_TLS
  value: {{ .tls | quote }}
{{- if .existingSecret }}
{{ include "rebond.secretEnv" (dict "name" "QUARKUS_MAILER_USERNAME" "secret" .existingSecret) }}
{{ include "rebond.secretEnv" (dict "name" "QUARKUS_MAILER_PASSWORD" "secret" .existingSecret) }}
{{- end }}
{{- with .bounces }}
{{- if .address }}
- name: QUARKUS_MAILER_BOUNCE_ADDRESS
  value: {{ .address | quote }}
{{- end }}
{{- if .host }}
- name: REBOND_BOUNCES_HOST
  value: {{ .host | quote }}
- name: REBOND_BOUNCES_PORT
  value: {{ .port | quote }}
- name: REBOND_BOUNCES_TLS
  value: {{ .tls | quote }}
{{ include "rebond.secretEnv" (dict "name" "REBOND_BOUNCES_USERNAME" "secret" .existingSecret) }}
{{ include "rebond.secretEnv" (dict "name" "REBOND_BOUNCES_PASSWORD" "secret" .existingSecret) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq .database.kind "postgresql" }}
- name: REBOND_DATABASE_URL
  value: {{ .database.url | quote }}
{{- if .database.user }}
- name: REBOND_DATABASE_USER
  value: {{ .database.user | quote }}
{{- else }}
{{ include "rebond.secretEnv" (dict "name" "REBOND_DATABASE_USER" "secret" (default $own .database.existingSecret)) }}
{{- end }}
{{ include "rebond.secretEnv" (dict "name" "REBOND_DATABASE_PASSWORD" "secret" (default $own .database.existingSecret)) }}
{{- end }}
{{- end }}
{{- end }}
