{{/* 50 characters leave room for the suffixes that a StatefulSet adds to its labels. */}}
{{- define "rebond.fullname" -}}
{{- $generated := ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) (contains .Chart.Name .Release.Name) -}}
{{- default $generated .Values.fullnameOverride | trunc 50 | trimSuffix "-" -}}
{{- end }}

{{- define "rebond.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "rebond.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{ include "rebond.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: {{ .Chart.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "rebond.metadata" -}}
name: {{ include "rebond.fullname" . }}
labels:
  {{- include "rebond.labels" . | nindent 2 }}
{{- end }}

{{- define "rebond.image" -}}
{{- with .Values.image -}}
{{- .repository }}{{ if .digest }}@{{ .digest }}{{ else }}:{{ default $.Chart.AppVersion .tag }}{{ end -}}
{{- end -}}
{{- end }}

{{- define "rebond.claim" -}}
{{- default (printf "%s-data" (include "rebond.fullname" .)) .Values.persistence.existingClaim -}}
{{- end }}
