{{/*
Names everything that is missing or contradictory at once, as the application does at start. What concerns the shape of one
value alone is in values.schema.json, which Helm checks first.
*/}}
{{- define "rebond.problems" -}}
{{- $v := .Values -}}
{{- $p := list -}}
{{- if not $v.image.repository -}}
{{- $p = append $p "image.repository is missing: no image of Rebond is published yet, name the one you built" -}}
{{- end -}}
{{- if not $v.publicUrl -}}
{{- $p = append $p "publicUrl is missing: the address at which people and platforms reach Rebond" -}}
{{- end -}}
{{- if not (or $v.secretKey.existingSecret $v.secretKey.value) -}}
{{- $p = append $p "secretKey.existingSecret is missing (or, for a trial, secretKey.value): anonymous ballots and stored tokens depend on it" -}}
{{- end -}}
{{- if and $v.secretKey.existingSecret $v.secretKey.value -}}
{{- $p = append $p "secretKey.existingSecret and secretKey.value are both set: keep one" -}}
{{- end -}}
{{- if and $v.sandbox.existingSecret $v.sandbox.token -}}
{{- $p = append $p "sandbox.existingSecret and sandbox.token are both set: keep one" -}}
{{- end -}}
{{- $slack := default dict $v.slack -}}
{{- $teams := default dict $v.teams -}}
{{- if and $slack.socketMode (not $slack.existingSecret) -}}
{{- $p = append $p "slack.existingSecret is missing: a Secret with SLACK_BOT_TOKEN and SLACK_APP_TOKEN" -}}
{{- end -}}
{{- if $teams.appId -}}
{{- if not $teams.existingSecret -}}
{{- $p = append $p "teams.existingSecret is missing: a Secret with MICROSOFT_APP_PASSWORD" -}}
{{- end -}}
{{- if eq (default "SingleTenant" $teams.appType) "SingleTenant" -}}
{{- if not $teams.tenantId -}}
{{- $p = append $p "teams.tenantId is missing: a SingleTenant bot serves the tenant of its registration" -}}
{{- end -}}
{{- if $teams.allowedTenants -}}
{{- $p = append $p "teams.allowedTenants is set but teams.appType is SingleTenant, which serves teams.tenantId alone: remove it" -}}
{{- end -}}
{{- else if not $teams.allowedTenants -}}
{{- $p = append $p "teams.allowedTenants is missing: a MultiTenant bot serves the tenants that are named" -}}
{{- end -}}
{{- else -}}
{{- range $key := list "tenantId" "existingSecret" "allowedTenants" -}}
{{- if get $teams $key -}}
{{- $p = append $p (printf "teams.%s is set but teams.appId is not: set it, or remove the rest" $key) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $mail := default dict $v.mail -}}
{{- if and $mail.from (not $mail.host) -}}
{{- $p = append $p "mail.host is missing: the server that takes the newsletter" -}}
{{- end -}}
{{- range $key := list "host" "existingSecret" -}}
{{- if and (get $mail $key) (not $mail.from) -}}
{{- $p = append $p (printf "mail.%s is set but mail.from is not: set it, or remove the rest" $key) -}}
{{- end -}}
{{- end -}}
{{- $bounces := default dict $mail.bounces -}}
{{- if and $bounces.host (not $mail.from) -}}
{{- $p = append $p "mail.bounces.host is set but mail.from is not: set it, or remove the rest" -}}
{{- end -}}
{{- if and $bounces.host (not $bounces.existingSecret) -}}
{{- $p = append $p "mail.bounces.existingSecret is missing: the Secret with the mailbox's login" -}}
{{- end -}}
{{- if eq $v.database.kind "h2" -}}
{{- if gt (int $v.replicas) 1 -}}
{{- $p = append $p (printf "replicas is %d but database.kind is h2, whose file belongs to one pod: use 1 replica or PostgreSQL" (int $v.replicas)) -}}
{{- end -}}
{{- range $key := list "url" "existingSecret" "user" "password" -}}
{{- if get $v.database $key -}}
{{- $p = append $p (printf "database.%s is set but database.kind is h2: set database.kind to postgresql or remove it" $key) -}}
{{- end -}}
{{- end -}}
{{- else -}}
{{- if not $v.database.url -}}
{{- $p = append $p "database.url is missing: jdbc:postgresql://host:5432/rebond" -}}
{{- end -}}
{{- if regexMatch "(?i)[?&]password=" $v.database.url -}}
{{- $p = append $p "database.url contains a password, which would be readable in the pod: use database.existingSecret" -}}
{{- end -}}
{{- if and $v.database.existingSecret $v.database.password -}}
{{- $p = append $p "database.existingSecret and database.password are both set: keep one" -}}
{{- end -}}
{{- if not (or $v.database.existingSecret (and $v.database.user $v.database.password)) -}}
{{- $p = append $p "database.existingSecret is missing (or database.user and database.password)" -}}
{{- end -}}
{{- if $v.persistence.existingClaim -}}
{{- $p = append $p "persistence.existingClaim is set but database.kind is postgresql, which mounts no volume: remove it" -}}
{{- end -}}
{{- end -}}
{{- if le (int $v.terminationGracePeriodSeconds) (int $v.preStopSleepSeconds) -}}
{{- $p = append $p "terminationGracePeriodSeconds must exceed preStopSleepSeconds, or pods are killed in the midst of their work" -}}
{{- end -}}
{{- if $p -}}
{{- fail (printf "Rebond cannot be installed like this:\n- %s" (join "\n- " $p)) -}}
{{- end -}}
{{- end }}
